<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
    <context>
        <name>AdviceModel</name>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="85" />
            <source>{n} de {total}. {advice}</source>
            <translation>{n} of {total}. {advice}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="89" />
            <source>Mejor: {line} Entrar la usa.</source>
            <translation>Better: {line} Enter uses it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="102" />
            <source>Evite «{words}». {reason}</source>
            <translation>Avoid “{words}”. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Aids</name>
        <message>
            <location filename="../../assistant/ui/aids.py" line="71" />
            <source>Ayuda</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="72" />
            <source>Recorrido</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="73" />
            <source>Hoja de teclas…</source>
            <translation>Sheet of keys…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="74" />
            <source>Privacidad…</source>
            <translation>Privacy…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="153" />
            <source>(sin tecla)</source>
            <translation>(no key)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="173" />
            <source>el mensaje</source>
            <translation>the message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="174" />
            <source>Pegue aquí lo que dijo el cliente. Remanso lo lee al momento.</source>
            <translation>Paste here what the customer said. Remanso reads it at once.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="178" />
            <source>la primera frase</source>
            <translation>the first line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="180" />
            <source>Aquí aparecen las frases que calman; la primera es la que mejor encaja. Entrar la copia, y usted la pega donde atiende.</source>
            <translation>The lines that calm appear here; the first fits best. Enter copies it, and you paste it where you work.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="186" />
            <source>escalar</source>
            <translation>escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="188" />
            <source>Si no puede o no debe seguir, {key} prepara el traspaso a otra persona, con todo contado.</source>
            <translation>If you cannot or should not go on, {key} prepares the handoff to somebody else, with everything told.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="194" />
            <source>caso nuevo</source>
            <translation>new case</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/aids.py" line="196" />
            <source>Con cada cliente, {key}: Remanso olvida todo lo anterior. La ayuda se abre con {help}.</source>
            <translation>With each customer, {key}: Remanso forgets all that came before. The help opens with {help}.</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="30" />
            <source>Protocolo: siga estos pasos ahora</source>
            <translation>Protocol: follow these steps now</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="30" />
            <source>&amp;País de la persona</source>
            <translation>&amp;Country of the person</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="33" />
            <source>Su seguridad primero: siga estos pasos ahora</source>
            <translation>Your safety first: follow these steps now</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="33" />
            <source>Su &amp;país</source>
            <translation>Your &amp;country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="73" />
            <source>Escale ahora.</source>
            <translation>Escalate now.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="83" />
            <source>No hay palabras que leer en este mensaje. Pegue el texto del cliente.</source>
            <translation>There are no words to read in this message. Paste the customer's text.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="86" />
            <source>Leyendo…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="87" />
            <source>Pegue o escriba arriba lo que dijo el cliente.</source>
            <translation>Paste or type above what the customer said.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="89" />
            <source>No quedan frases para este canal y trato; cámbielos arriba o escale.</source>
            <translation>No lines are left for this channel and form of address; change them above or escalate.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="91" />
            <source>El cliente habla con calma: atiéndalo como siempre.</source>
            <translation>The customer is calm: go on as usual.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/answer_panel.py" line="92" />
            <source>Ya usó las frases de este caso; puede escalar.</source>
            <translation>You have used the lines of this case; you can escalate.</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <location filename="../../assistant/ui/badge.py" line="24" />
            <source>Remanso, forma discreta</source>
            <translation>Remanso, quiet form</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/badge.py" line="25" />
            <source>Ctrl+V lee lo que pegue; Entrar copia la frase 1.</source>
            <translation>Ctrl+V reads what you paste; Enter copies line 1.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/badge.py" line="27" />
            <source>Remanso: pegue aquí (Ctrl+V)</source>
            <translation>Remanso: paste here (Ctrl+V)</translation>
        </message>
    </context>
    <context>
        <name>CarePanel</name>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="47" />
            <source>Escalar ya lleva el motivo: pausa del agente.</source>
            <translation>Escalating already carries the reason: a pause for the agent.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="48" />
            <source>Pausa de 90 segundos</source>
            <translation>90-second pause</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="49" />
            <source>Constancia…</source>
            <translation>Incident record…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="50" />
            <source>Borrar todo</source>
            <translation>Erase all</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="51" />
            <source>Olvida la constancia y el motivo; nada queda en el equipo</source>
            <translation>Forgets the record and the reason; nothing stays on this machine</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="81" />
            <source>Tiene derecho a pasar el caso. Las frases para pasarlo van primero.</source>
            <translation>You have the right to hand the case over. The lines for it come first.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="83" />
            <source>Tiene derecho a pasar el caso. Escale: el motivo ya está puesto.</source>
            <translation>You have the right to pass the case on. Escalate: the reason is already there.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/care_panel.py" line="117" />
            <source>Borrado: la constancia y el motivo de traspaso. No queda nada de esto.</source>
            <translation>Erased: the record and the reason for the handoff. Nothing of this is left.</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <location filename="../../assistant/ui/case_list.py" line="21" />
            <source>Mensajes de este caso</source>
            <translation>Messages of this case</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_list.py" line="50" />
            <source>Todavía no hay mensajes.</source>
            <translation>No messages yet.</translation>
        </message>
    </context>
    <context>
        <name>CaseTools</name>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="69" />
            <location filename="../../assistant/ui/case_tools.py" line="70" />
            <location filename="../../assistant/ui/case_tools.py" line="111" />
            <source>Corregir la lectura</source>
            <translation>Correct the reading</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="102" />
            <source>Caso {n}</source>
            <translation>Case {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="102" />
            <source>Caso</source>
            <translation>Case</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="104" />
            <source>Mensajes de este caso: {n}</source>
            <translation>Messages of this case: {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="110" />
            <source>Corregir</source>
            <translation>Correct</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="116" />
            <source>Avisar</source>
            <translation>Warn</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="116" />
            <source>Dar el aviso que toca</source>
            <translation>Give the warning that is due</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="118" />
            <source>Cerrar</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="118" />
            <source>Copiar la frase de cierre</source>
            <translation>Copy the closing line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="121" />
            <source>Proponer</source>
            <translation>Propose</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="121" />
            <source>Proponer este mensaje al responsable</source>
            <translation>Propose this message to the lead</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="123" />
            <source>No sirven</source>
            <translation>None fit</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="123" />
            <source>Ninguna me sirve</source>
            <translation>None of these</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="129" />
            <source>desplegado</source>
            <translation>unfolded</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="129" />
            <source>plegado</source>
            <translation>folded</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="136" />
            <source>Guardado lo que pide, hasta el fin del caso.</source>
            <translation>The request is kept until the case ends.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="144" />
            <source>Ante un peligro no se avisa: escale ahora.</source>
            <translation>In danger no warning is given: escalate now.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="147" />
            <source>No queda frase de aviso para este canal y trato; cámbielos o escale.</source>
            <translation>No warning line is left for this channel and address; change them or escalate.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="155" />
            <source>Aviso deshecho: {ladder}.</source>
            <translation>Warning undone: {ladder}.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="158" />
            <source>No hay avisos que deshacer.</source>
            <translation>There is no warning to undo.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="178" />
            <source>Corregida: {situation}.</source>
            <translation>Corrected: {situation}.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="191" />
            <source>Frases generales. Otra vez lo mismo: proponerlo al responsable.</source>
            <translation>General lines. The same again: propose it to the lead.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/case_tools.py" line="195" />
            <source>Primero pegue el mensaje del cliente.</source>
            <translation>First paste the customer's message.</translation>
        </message>
    </context>
    <context>
        <name>Commander</name>
        <message>
            <location filename="../../assistant/ui/commander.py" line="51" />
            <source>Remanso está con otra orden; repita en un momento.</source>
            <translation>Remanso is busy with another order; try again in a moment.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="83" />
            <location filename="../../assistant/ui/commander.py" line="89" />
            <source>Remanso tiene otra ventana abierta; ciérrela y repita.</source>
            <translation>Remanso has another window open; close it and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="101" />
            <source>El portapapeles no tiene texto; copie el mensaje del cliente y repita.</source>
            <translation>The clipboard has no text; copy the customer's message and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="104" />
            <source>Lo del portapapeles lo copió Remanso; copie el mensaje del cliente y repita.</source>
            <translation>What is on the clipboard was copied by Remanso; copy the customer's message and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="121" />
            <source>No hay frase {n}; la última es la {offered}.</source>
            <translation>There is no line {n}; the last one is {offered}.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="125" />
            <source>Ahora no hay frases que copiar.</source>
            <translation>There are no lines to copy now.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="159" />
            <source>Wayland no dio el portapapeles; vaya a Remanso y repita.</source>
            <translation>Wayland did not give the clipboard; go to Remanso and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/commander.py" line="161" />
            <source>La lectura tarda; repita en un momento.</source>
            <translation>The reading is taking long; try again in a moment.</translation>
        </message>
    </context>
    <context>
        <name>CompactPage</name>
        <message>
            <location filename="../../assistant/ui/compact_page.py" line="43" />
            <source>Frase</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/compact_page.py" line="87" />
            <source>Copiar la frase {n}</source>
            <translation>Copy line {n}</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../../assistant/ui/dock.py" line="170" />
            <source>En este escritorio (Wayland) ponga usted la ventana en su lugar: el sistema no deja que un programa elija el borde, reserve sitio ni quede siempre a la vista.</source>
            <translation>On this desktop (Wayland) please put the window in its place yourself: the system lets no program choose the edge, reserve room or stay always in view.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock.py" line="177" />
            <source>Este sistema no reserva sitio junto al borde: otra ventana maximizada puede quedar debajo de Remanso.</source>
            <translation>This system reserves no room at the edge: another, maximised window may lie under Remanso.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock.py" line="182" />
            <source>El sistema no reservó el sitio de Remanso en este borde; si al lado sigue otra pantalla, elija el borde exterior.</source>
            <translation>The system did not reserve room for Remanso at this edge; if another screen is next to it, choose the outer edge.</translation>
        </message>
    </context>
    <context>
        <name>DockMenu</name>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="20" />
            <source>Ventana</source>
            <translation>Window</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="26" />
            <source>Borde izquierdo</source>
            <translation>Left edge</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="27" />
            <source>Borde derecho</source>
            <translation>Right edge</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="28" />
            <source>Suelta</source>
            <translation>Floating</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="31" />
            <source>Pasar a la otra pantalla</source>
            <translation>Go to the other screen</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="32" />
            <source>Siempre a la vista</source>
            <translation>Always in view</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="41" />
            <source>Minimizar</source>
            <translation>Minimise</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/dock_menu.py" line="42" />
            <source>Cerrar</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>DraftPanel</name>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="135" />
            <source>Mi borrador</source>
            <translation>My draft</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="136" />
            <source>Escriba aquí su propia respuesta</source>
            <translation>Type your own reply here</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="140" />
            <source>Qué conviene cambiar</source>
            <translation>What is better changed</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="149" />
            <source>Mejor así</source>
            <translation>Better this way</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="150" />
            <source>&amp;Usar</source>
            <translation>&amp;Use</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="151" />
            <source>Cambia esas palabras por la frase mejor (Entrar en la lista)</source>
            <translation>Replaces those words with the better line (Enter in the list)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="152" />
            <source>Copiar mi &amp;borrador</source>
            <translation>Copy my &amp;draft</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="242" />
            <source>Nada que cambiar.</source>
            <translation>Nothing to change.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="243" />
            <source>Aquí verá cómo decirlo mejor.</source>
            <translation>A better way to say it appears here.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="302" />
            <source>Cambiado. Ctrl+Z lo deshace.</source>
            <translation>Changed. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="309" />
            <source>Su borrador está vacío.</source>
            <translation>Your draft is empty.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="316" />
            <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
            <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="322" />
            <source>Copiado su borrador.</source>
            <translation>Your draft was copied.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_panel.py" line="324" />
            <source>Copiado su borrador; queda por completar {gap}.</source>
            <translation>Your draft was copied; {gap} is still to be filled in.</translation>
        </message>
    </context>
    <context>
        <name>EdgeGrip</name>
        <message>
            <location filename="../../assistant/ui/edge_grip.py" line="28" />
            <source>Ancho de la ventana</source>
            <translation>Width of the window</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/edge_grip.py" line="29" />
            <source>Arrastre, o use las flechas, para cambiar el ancho</source>
            <translation>Drag, or use the arrow keys, to change the width</translation>
        </message>
    </context>
    <context>
        <name>FlagBox</name>
        <message>
            <location filename="../../assistant/ui/setting_controls.py" line="66" />
            <source>sí</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/setting_controls.py" line="66" />
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>Folds</name>
        <message>
            <location filename="../../assistant/ui/folds.py" line="83" />
            <source>desplegado</source>
            <translation>unfolded</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/folds.py" line="83" />
            <source>plegado</source>
            <translation>folded</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <location filename="../../assistant/ui/global_keys.py" line="78" />
            <source>La tecla global {key} está puesta dos veces; cambie una.</source>
            <translation>The global key {key} is given twice; change one.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/global_keys.py" line="95" />
            <source>Aquí Remanso no puede tomar teclas globales; asigne una en los ajustes de su escritorio a: python -m assistant --show</source>
            <translation>Remanso cannot take global keys here; bind one in your desktop's settings to: python -m assistant --show</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/global_keys.py" line="104" />
            <source>Otro programa ya usa {keys}; elija otra tecla global en los ajustes.</source>
            <translation>Another program already uses {keys}; choose another global key in the settings.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/keys_portal.py" line="129" />
            <source>Las teclas globales quedaron sin permiso del escritorio.</source>
            <translation>The desktop did not allow the global keys.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/keys_portal.py" line="177" />
            <source>Copiar la frase {n}</source>
            <translation>Copy line {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/keys_portal.py" line="180" />
            <source>Mostrar Remanso</source>
            <translation>Show Remanso</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/keys_portal.py" line="181" />
            <source>Leer lo copiado</source>
            <translation>Read what was copied</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/keys_portal.py" line="182" />
            <source>Escalar</source>
            <translation>Escalate</translation>
        </message>
    </context>
    <context>
        <name>HandoffDialog</name>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="45" />
            <source>Escalar</source>
            <translation>Escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="51" />
            <source>&amp;Tarjeta de traspaso: revise, complete y envíe.</source>
            <translation>&amp;Handoff card: check it, complete it, send it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="58" />
            <source>Tarjeta de traspaso</source>
            <translation>Handoff card</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="61" />
            <source>Estado</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="63" />
            <source>Copiar tarjeta</source>
            <translation>Copy card</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="67" />
            <source>Enviar por correo</source>
            <translation>Send by e-mail</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="70" />
            <source>Cancelar</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="92" />
            <source>Para decir al cliente</source>
            <translation>To tell the customer</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="96" />
            <source>Copiar frase</source>
            <translation>Copy line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="109" />
            <source>Frase copiada.</source>
            <translation>Line copied.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="117" />
            <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
            <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="124" />
            <source>Tarjeta copiada. Péguela donde la recibe su supervisor.</source>
            <translation>Card copied. Paste it where your supervisor receives it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="135" />
            <source>Tarjeta en su programa de correo: elija a quién y envíela.</source>
            <translation>The card is in your mail program: choose the recipient and send it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/handoff_dialog.py" line="139" />
            <source>No hay programa de correo que responda; la tarjeta quedó en el portapapeles.</source>
            <translation>No mail program answers; the card is on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="79" />
            <source>Ayuda</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="81" />
            <location filename="../../assistant/ui/help_window.py" line="82" />
            <source>Buscar en la ayuda</source>
            <translation>Search the help</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="87" />
            <source>Páginas</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="92" />
            <source>Ninguna página tiene esas palabras; pruebe con una sola.</source>
            <translation>No page has those words; try a single one.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="98" />
            <source>Atrás</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="99" />
            <source>Adelante</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="130" />
            <source>Recorrido</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="131" />
            <source>Hoja de teclas…</source>
            <translation>Sheet of keys…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="132" />
            <source>Privacidad…</source>
            <translation>Privacy…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="172" />
            <source>Páginas encontradas: {n}</source>
            <translation>Pages found: {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/help_window.py" line="198" />
            <source>Ayuda: {title}</source>
            <translation>Help: {title}</translation>
        </message>
    </context>
    <context>
        <name>KeptSettings</name>
        <message>
            <location filename="../../assistant/ui/kept_settings.py" line="100" />
            <source>El archivo de ajustes estaba dañado; quedó guardado como {name} y hay uno nuevo.</source>
            <translation>The settings file was damaged; it was kept as {name} and there is a new one.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="34" />
            <location filename="../../assistant/ui/key_sheet.py" line="43" />
            <source>Hoja de teclas</source>
            <translation>Sheet of keys</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="36" />
            <source>Remanso: las teclas</source>
            <translation>Remanso: the keys</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="37" />
            <source>Las teclas se pueden cambiar en Ajustes; esta hoja tiene las de hoy.</source>
            <translation>The keys can be changed in Settings; this sheet has those of today.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="38" />
            <source>(sin tecla)</source>
            <translation>(no key)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="48" />
            <source>Estado</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="50" />
            <source>&amp;Imprimir…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="53" />
            <source>&amp;Guardar como PDF o HTML…</source>
            <translation>&amp;Save as PDF or HTML…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="71" />
            <source>Este equipo no puede imprimir desde aquí; guarde la hoja.</source>
            <translation>This machine cannot print from here; save the sheet.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="77" />
            <source>Hoja enviada a la impresora.</source>
            <translation>Sheet sent to the printer.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="84" />
            <source>Guardar la hoja de teclas</source>
            <translation>Save the sheet of keys</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="85" />
            <source>remanso-teclas.pdf</source>
            <translation>remanso-keys.pdf</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="86" />
            <source>PDF (*.pdf);;HTML (*.html)</source>
            <translation>PDF (*.pdf);;HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="99" />
            <source>No se pudo guardar en {file}: {why}. Elija otra carpeta.</source>
            <translation>Could not save to {file}: {why}. Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_sheet.py" line="102" />
            <source>Hoja guardada en {file}.</source>
            <translation>Sheet saved to {file}.</translation>
        </message>
    </context>
    <context>
        <name>ListenButton</name>
        <message>
            <location filename="../../assistant/ui/listener.py" line="160" />
            <source>Escuchar el portapapeles</source>
            <translation>Listen to the clipboard</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="161" />
            <source>Lee lo que copie en otro programa como mensaje del cliente</source>
            <translation>Reads what you copy in another program as the customer's message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="170" />
            <source>Escucho el portapapeles: lo que copie se lee aquí.</source>
            <translation>Listening to the clipboard: what you copy is read here.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="172" />
            <source>Ya no escucho el portapapeles.</source>
            <translation>No longer listening to the clipboard.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="188" />
            <source>Escuchar</source>
            <translation>Listen</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="188" />
            <source>● Escuchando</source>
            <translation>● Listening</translation>
        </message>
    </context>
    <context>
        <name>Listener</name>
        <message>
            <location filename="../../assistant/ui/listener.py" line="100" />
            <source>viene marcado como privado, como una clave</source>
            <translation>it is marked as private, like a password</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="105" />
            <source>no es texto</source>
            <translation>it is not text</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="111" />
            <source>pasa de {limit} letras</source>
            <translation>it is over {limit} characters</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="121" />
            <source>No leí lo copiado: {why}. Si es del cliente, péguelo (Ctrl+V).</source>
            <translation>I did not read what was copied: {why}. If it is the customer's, paste it (Ctrl+V).</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="141" />
            <source>parece un enlace o una ruta</source>
            <translation>it looks like a link or a path</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="142" />
            <source>parece una clave o un código</source>
            <translation>it looks like a password or a code</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="143" />
            <source>parece un dato suelto</source>
            <translation>it looks like a bare detail</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/listener.py" line="144" />
            <source>parece código o una tabla</source>
            <translation>it looks like program code or a table</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <location filename="../../assistant/ui/modes.py" line="150" />
            <source>Siga el protocolo: {keys} lo muestra. {escalate} escala.</source>
            <translation>Follow the protocol: {keys} shows it. {escalate} escalates.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/modes.py" line="181" />
            <source>Ventana completa.</source>
            <translation>Whole window.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/modes.py" line="182" />
            <source>Forma compacta; {keys} vuelve a la ventana completa.</source>
            <translation>Compact form; {keys} goes back to the whole window.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/modes.py" line="183" />
            <source>Forma discreta; {keys} vuelve a la ventana completa.</source>
            <translation>Quiet form; {keys} goes back to the whole window.</translation>
        </message>
    </context>
    <context>
        <name>MoreMenu</name>
        <message>
            <location filename="../../assistant/ui/more_menu.py" line="15" />
            <source>Más</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/more_menu.py" line="16" />
            <source>Más: ajustes y salir</source>
            <translation>More: settings and quit</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/more_menu.py" line="19" />
            <source>Salir</source>
            <translation>Quit</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <location filename="../../assistant/ui/numbers.py" line="22" />
            <location filename="../../assistant/ui/numbers.py" line="23" />
            <source>País</source>
            <translation>Country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/numbers.py" line="25" />
            <source>Números de emergencia</source>
            <translation>Emergency numbers</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/numbers.py" line="43" />
            <source>Elija el país</source>
            <translation>Choose the country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/numbers.py" line="59" />
            <source>Confirme el número de emergencias de su país.</source>
            <translation>Confirm your country's emergency number.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/numbers.py" line="66" />
            <source>confirme el número de su país</source>
            <translation>confirm your country's number</translation>
        </message>
    </context>
    <context>
        <name>PauseDialog</name>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="114" />
            <source>Pausa</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="120" />
            <source>Guía de la respiración</source>
            <translation>Breathing guide</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="125" />
            <source>Para usted</source>
            <translation>For you</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="128" />
            <source>Tiempo</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="130" />
            <source>Terminar la pausa (Esc)</source>
            <translation>End the pause (Esc)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="158" />
            <source>Pausa de 90 segundos. Inspire en 4, suelte en 6. Escape la termina.</source>
            <translation>A 90-second pause. Breathe in for 4, out for 6. Escape ends it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="173" />
            <source>Volver</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="178" />
            <source>Ya está. Vuelva cuando quiera.</source>
            <translation>That is it. Come back when you like.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="179" />
            <source>Inspire… {n}</source>
            <translation>Breathe in… {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="179" />
            <source>Suelte… {n}</source>
            <translation>Breathe out… {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="184" />
            <source>Terminó la pausa.</source>
            <translation>The pause is over.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/pause_dialog.py" line="185" />
            <source>Quedan {n} segundos</source>
            <translation>{n} seconds left</translation>
        </message>
    </context>
    <context>
        <name>PrivacyWindow</name>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="52" />
            <source>Privacidad</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="63" />
            <source>Conexiones abiertas</source>
            <translation>Connections opened</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="64" />
            <source>Texto de clientes en disco</source>
            <translation>Customer text on disk</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="65" />
            <source>Memoria borrada</source>
            <translation>Memory wiped</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="73" />
            <source>&amp;Comprobar ahora</source>
            <translation>&amp;Check now</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="78" />
            <source>Un mensaje inventado recorre el programa y después se busca en cada archivo, ventana y conexión. Tarda unos segundos.</source>
            <translation>An invented message goes through the program, and is then looked for in each file, window and connection. It takes some seconds.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="85" />
            <source>Resultado</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="89" />
            <source>Informe</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="90" />
            <source>Co&amp;piar informe</source>
            <translation>Co&amp;py the report</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="93" />
            <source>&amp;Guardar informe…</source>
            <translation>&amp;Save the report…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="99" />
            <source>La carta</source>
            <translation>The charter</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="149" />
            <source>no se cuentan en este arranque</source>
            <translation>not counted since this start</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="150" />
            <source>{n} desde las {when}</source>
            <translation>{n} since {when}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="154" />
            <source>{host}: {n}, la última a las {when} (la configuró su líder)</source>
            <translation>{host}: {n}, the last at {when} (your lead configured it)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="156" />
            <source>{host}: {n}, la última a las {when}. Nadie la configuró: avise</source>
            <translation>{host}: {n}, the last at {when}. Nobody configured it: tell your supervisor</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="162" />
            <source>Libro del equipo: {place}</source>
            <translation>Team's book: {place}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="167" />
            <source>Remanso no escribe ninguno; pulse «Comprobar ahora» para verlo</source>
            <translation>Remanso writes none; press «Check now» to see it</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="168" />
            <source>{n} bytes, comprobado a las {when}; archivos leídos: {files}</source>
            <translation>{n} bytes, checked at {when}; files read: {files}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="175" />
            <source>hay un caso abierto; se borra al empezar otro o al cerrar</source>
            <translation>a case is open; it is wiped when another begins or when you close</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="177" />
            <source>todavía no hubo ningún caso</source>
            <translation>there was no case yet</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="178" />
            <source>a las {when}, al empezar un caso nuevo</source>
            <translation>at {when}, when a new case began</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="184" />
            <source>Comprobando…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="211" />
            <source>Informe copiado.</source>
            <translation>Report copied.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="213" />
            <source>Otro programa tiene ocupado el portapapeles; espere y repita.</source>
            <translation>Another program is holding the clipboard; wait and repeat.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="217" />
            <source>remanso-privacidad-{day}.txt</source>
            <translation>remanso-privacy-{day}.txt</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="219" />
            <source>Guardar informe</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="219" />
            <source>Texto (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="229" />
            <source>No se pudo guardar en {file}: {why}. Elija otra carpeta.</source>
            <translation>Could not save to {file}: {why}. Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_window.py" line="232" />
            <source>Informe guardado en {file}.</source>
            <translation>Report saved to {file}.</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="44" />
            <source>Proponer a su responsable</source>
            <translation>Propose to your lead</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="46" />
            <source>Esto es e&amp;xactamente lo que se guardará:</source>
            <translation>This is e&amp;xactly what will be saved:</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="49" />
            <source>Texto de la propuesta</source>
            <translation>Text of the proposal</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="52" />
            <source>Nota</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="55" />
            <source>Nombres y números van tapados; los insultos se quedan, porque enseñan. Revíselo y cambie lo que haga falta. Nada sale de este equipo.</source>
            <translation>Names and numbers are masked; insults stay, because they teach. Check it and change what is needed. Nothing leaves this computer.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="61" />
            <location filename="../../assistant/ui/proposal_dialog.py" line="62" />
            <source>A qué pertenece</source>
            <translation>What it belongs to</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="63" />
            <source>¿A &amp;qué pertenece?</source>
            <translation>What does it &amp;belong to?</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="66" />
            <source>Estado</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="67" />
            <source>Guardar propuesta</source>
            <translation>Save proposal</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="71" />
            <source>Cancelar</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="89" />
            <source>Elija…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="94" />
            <source>Entrada: {title}</source>
            <translation>Entry: {title}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="106" />
            <source>No hay texto que proponer; escríbalo o cancele.</source>
            <translation>There is no text to propose; write it or cancel.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="109" />
            <source>El texto pasa de {n} letras; deje lo que el cliente hace.</source>
            <translation>The text is over {n} letters; keep what the customer does.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="113" />
            <source>Elija a qué situación o entrada pertenece.</source>
            <translation>Choose the situation or entry it belongs to.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/proposal_dialog.py" line="128" />
            <source>Propuesta guardada para su responsable en {folder}.</source>
            <translation>Proposal saved for your lead in {folder}.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolCard</name>
        <message>
            <location filename="../../assistant/ui/protocol_card.py" line="18" />
            <source>Protocolo</source>
            <translation>Protocol</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message>
            <location filename="../../assistant/ui/request_line.py" line="44" />
            <source>Lo que &amp;pide:</source>
            <translation>They &amp;ask for:</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/request_line.py" line="48" />
            <source>aún no lo ha dicho</source>
            <translation>not said yet</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/request_line.py" line="49" />
            <source>Lo que pide</source>
            <translation>What they ask for</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/request_line.py" line="51" />
            <source>Con las palabras del cliente, sin insultos. Entrar guarda, Esc devuelve.</source>
            <translation>In the customer's words, without insults. Enter keeps, Esc gives back.</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="68" />
            <source>Restablecer «{group}»</source>
            <translation>Restore “{group}”</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="120" />
            <source>Hay un caso abierto. Termínelo, pulse «Caso nuevo» y repita la prueba.</source>
            <translation>A case is open. Finish it, press «New case» and repeat the test.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="124" />
            <source>El lector todavía no está listo; repita en un momento.</source>
            <translation>The reader is not ready yet; repeat in a moment.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="146" />
            <source>El lector no respondió; repita la prueba.</source>
            <translation>The reader did not answer; repeat the test.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="185" />
            <source>No se pudo terminar la prueba; repita en un momento.</source>
            <translation>The test could not be finished; repeat in a moment.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="228" />
            <source>textos en la memoria: {n}</source>
            <translation>texts in memory: {n}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/self_test.py" line="248" />
            <source>Llegó un mensaje: la prueba se detuvo para no estorbar. Repítala.</source>
            <translation>A message arrived: the test stopped so as not to be in the way. Repeat it.</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <location filename="../../assistant/ui/setting_row.py" line="96" />
            <source>No se guardó: {why}.</source>
            <translation>Not saved: {why}.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/setting_row.py" line="103" />
            <source>{key} ya sirve para «{action}»; cambie primero aquella o elija otra.</source>
            <translation>{key} already serves “{action}”; change that one first or choose another.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="47" />
            <source>Este escritorio no tiene lugar para el icono.</source>
            <translation>This desktop has no place for the icon.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="112" />
            <source>Ajustes</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="114" />
            <location filename="../../assistant/ui/settings_window.py" line="115" />
            <source>Buscar un ajuste</source>
            <translation>Search settings</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="118" />
            <source>Grupos</source>
            <translation>Groups</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="123" />
            <source>Ningún ajuste responde a esas palabras; pruebe con otra.</source>
            <translation>No setting answers to those words; try another.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="125" />
            <source>Por corregir</source>
            <translation>To be mended</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="129" />
            <source>Estado</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="210" />
            <source>Lo fija su empresa.</source>
            <translation>Set by your company.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="202" />
            <source>Lo que cambie vale enseguida y se guarda solo en {file}</source>
            <translation>What you change counts at once and is saved by itself in {file}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="218" />
            <source>Su archivo, línea {line}: {sentence}</source>
            <translation>Your file, line {line}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="219" />
            <source>Archivo de su empresa, línea {line}: {sentence}</source>
            <translation>Your company's file, line {line}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="228" />
            <source>y {n} más; vea: python -m assistant settings</source>
            <translation>and {n} more; see: python -m assistant settings</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/settings_window.py" line="251" />
            <source>Ajustes encontrados: {n}</source>
            <translation>Settings found: {n}</translation>
        </message>
    </context>
    <context>
        <name>SlipDialog</name>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="55" />
            <source>Constancia</source>
            <translation>Incident record</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="69" />
            <location filename="../../assistant/ui/slip_dialog.py" line="70" />
            <source>País</source>
            <translation>Country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="78" />
            <source>Otro país</source>
            <translation>Another country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="88" />
            <source>Solo usted la ve. No se guarda nada si no pulsa «Guardar como…».</source>
            <translation>Only you see it. Nothing is saved unless you press “Save as…”.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="92" />
            <source>&amp;País</source>
            <translation>&amp;Country</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="115" />
            <source>Folio</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="116" />
            <source>Escrita por</source>
            <translation>Written by</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="117" />
            <source>Fecha de la constancia</source>
            <translation>Date of the record</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="118" />
            <source>Fecha de lo ocurrido</source>
            <translation>Date of the incident</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="119" />
            <source>Canal</source>
            <translation>Channel</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="120" />
            <source>Cola o servicio</source>
            <translation>Queue or service</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="121" />
            <source>Número de caso</source>
            <translation>Case number</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="122" />
            <source>Tipo</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="123" />
            <source>Avisos dados</source>
            <translation>Warnings given</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="124" />
            <source>Frases usadas</source>
            <translation>Lines used</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="125" />
            <source>Cómo terminó el contacto</source>
            <translation>How the contact ended</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="126" />
            <source>Descripción (opcional)</source>
            <translation>Description (optional)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="127" />
            <source>Efecto en mí (opcional)</source>
            <translation>Effect on me (optional)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="128" />
            <source>Incluir el efecto en la copia y el archivo</source>
            <translation>Include the effect in the copy and the file</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="131" />
            <source>Deseo apoyo</source>
            <translation>I want support</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="134" />
            <source>Testigos</source>
            <translation>Witnesses</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="135" />
            <source>Medidas ofrecidas</source>
            <translation>Measures offered</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="136" />
            <source>Recibida por y cuándo</source>
            <translation>Received by and when</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="156" />
            <source>Grito</source>
            <translation>Shouting</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="157" />
            <source>Insulto</source>
            <translation>Insult</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="158" />
            <source>Discriminación</source>
            <translation>Discrimination</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="159" />
            <source>Sexual</source>
            <translation>Sexual</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="160" />
            <source>Amenaza</source>
            <translation>Threat</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="161" />
            <source>Persistencia</source>
            <translation>Persistence</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="176" />
            <source>Copiar</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="177" />
            <source>Guardar como…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="178" />
            <source>Cerrar</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="212" />
            <source>Use los campos comunes.</source>
            <translation>Use the common fields.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="212" />
            <source>No es asesoría legal.</source>
            <translation>This is not legal advice.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="214" />
            <source>Fuente: {source} (leída el {day}).</source>
            <translation>Source: {source} (read on {day}).</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="227" />
            <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
            <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="228" />
            <source>Constancia copiada.</source>
            <translation>Record copied.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="231" />
            <source>Guardar la constancia</source>
            <translation>Save the record</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="232" />
            <source>Texto (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slip_dialog.py" line="245" />
            <source>Guardada en {place}.</source>
            <translation>Saved in {place}.</translation>
        </message>
    </context>
    <context>
        <name>SlotsRow</name>
        <message>
            <location filename="../../assistant/ui/slots_row.py" line="71" />
            <source>{slot} (según Hoy)</source>
            <translation>{slot} (from Today)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/slots_row.py" line="74" />
            <source>Propuesto por la tarjeta Hoy</source>
            <translation>Offered by the Today card</translation>
        </message>
    </context>
    <context>
        <name>SuggestionModel</name>
        <message>
            <location filename="../../assistant/ui/suggestions.py" line="99" />
            <source>{n} de {total}. {method}. {text} Por qué: {why}</source>
            <translation>{n} of {total}. {method}. {text} Why: {why}</translation>
        </message>
    </context>
    <context>
        <name>TeamPoll</name>
        <message>
            <source>lo publicado tiene errores</source>
            <translation type="vanished">what is published has mistakes</translation>
        </message>
    </context>
    <context>
        <name>TemperatureCurve</name>
        <message>
            <location filename="../../assistant/ui/temperature_curve.py" line="23" />
            <source>Temperatura</source>
            <translation>Temperature</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <location filename="../../assistant/ui/today_card.py" line="22" />
            <source>Hoy</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/today_card.py" line="35" />
            <source>{slot}: «{value}»</source>
            <translation>{slot}: “{value}”</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/today_card.py" line="43" />
            <location filename="../../assistant/ui/today_card.py" line="59" />
            <source>Hoy: {text}</source>
            <translation>Today: {text}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../../assistant/ui/tour.py" line="65" />
            <source>Recorrido</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tour.py" line="73" />
            <source>&amp;Terminar</source>
            <translation>&amp;End</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tour.py" line="140" />
            <source>{n} de {many}: {name}</source>
            <translation>{n} of {many}: {name}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tour.py" line="144" />
            <source>&amp;Listo</source>
            <translation>&amp;Done</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tour.py" line="144" />
            <source>&amp;Siguiente</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tour.py" line="147" />
            <source>Alt+S: siguiente. Escape: terminar.</source>
            <translation>Alt+N: next. Escape: end.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../assistant/ui/tray.py" line="49" />
            <source>Mostrar Remanso</source>
            <translation>Show Remanso</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/tray.py" line="50" />
            <source>Salir</source>
            <translation>Quit</translation>
        </message>
    </context>
    <context>
        <name>Veil</name>
        <message>
            <location filename="../../assistant/ui/veil.py" line="47" />
            <source>Velar insultos</source>
            <translation>Veil insults</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/veil.py" line="56" />
            <source>Mantenga {key} para verlos</source>
            <translation>Hold {key} to see them</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/veil.py" line="64" />
            <source>insulto oculto</source>
            <translation>hidden insult</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../assistant/ui/window.py" line="113" />
            <source>Canal</source>
            <translation>Channel</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="115" />
            <source>Trato</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="117" />
            <source>Género</source>
            <translation>Gender</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="119" />
            <source>&amp;Mensaje del cliente</source>
            <translation>Customer's &amp;message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="121" />
            <source>Mensaje del cliente</source>
            <translation>Customer's message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="125" />
            <source>Caso nuevo</source>
            <translation>New case</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="126" />
            <source>Lectura</source>
            <translation>Reading</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="127" />
            <source>Avisos</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="129" />
            <source>Para usted</source>
            <translation>For you</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="133" />
            <source>Sugerencias</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="136" />
            <source>Copiar</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="138" />
            <source>Estado</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="145" />
            <source>Mi borrador</source>
            <translation>My draft</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="146" />
            <source>Su propia respuesta</source>
            <translation>Your own reply</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="150" />
            <source>Me afectó</source>
            <translation>It affected me</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="151" />
            <source>Pasar el caso y pausa</source>
            <translation>Pass the case on, and a pause</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="157" />
            <source>Escalar</source>
            <translation>Escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="300" />
            <source>Entrar</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="302" />
            <source>Olvida este caso y empieza otro</source>
            <translation>Forgets this case and starts another</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="303" />
            <source>Copia la frase elegida</source>
            <translation>Copies the chosen line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="304" />
            <source>Prepara la tarjeta de traspaso</source>
            <translation>Prepares the handoff card</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="324" />
            <source>Lo fija su empresa.</source>
            <translation>Set by your company.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="327" />
            <source>Ajustes…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="398" />
            <source>Insultos velados: mantenga {key} para verlos.</source>
            <translation>Insults are veiled: hold {key} to see them.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="400" />
            <source>Insultos a la vista.</source>
            <translation>Insults in view.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="410" />
            <source>Pegue, escriba o arrastre aquí lo que dijo el cliente (Ctrl+V)</source>
            <translation>Paste, type or drag here what the customer said (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="475" />
            <source>Para usted: {text}</source>
            <translation>For you: {text}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="480" />
            <source>Preparando el lector; por ahora busco solo por palabras.</source>
            <translation>Preparing the reader; until then I search by words alone.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="484" />
            <source>Problemas en el libro de frases: {n}. Vea: python -m assistant check</source>
            <translation>Problems in the phrasebook: {n}. See: python -m assistant check</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="490" />
            <source>Ajustes por corregir: {n}; ábralos para verlos.</source>
            <translation>Settings to be mended: {n}; open them to see.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="572" />
            <source>Caso nuevo: todo vacío.</source>
            <translation>New case: all empty.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="628" />
            <source>Antes de copiar, complete: {names}.</source>
            <translation>Before copying, fill in: {names}.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="630" />
            <source>Hoy propone {names}: mírelo y copie otra vez.</source>
            <translation>Today offers {names}: look at it and copy again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="637" />
            <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
            <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/window.py" line="642" />
            <source>Copiada la frase {n}.</source>
            <translation>Line {n} copied.</translation>
        </message>
    </context>
    <context>
        <name>clipboard_marks</name>
        <message>
            <location filename="../../assistant/ui/clipboard_marks.py" line="61" />
            <source>Wayland no deja escuchar el portapapeles desde otra ventana.</source>
            <translation>Wayland does not allow listening to the clipboard from another window.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/clipboard_marks.py" line="66" />
            <source>Sin pyobjc-framework-Cocoa no puedo reconocer las claves, así que no escucho.</source>
            <translation>Without pyobjc-framework-Cocoa I cannot recognise passwords, so I do not listen.</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <location filename="../../assistant/ui/crash.py" line="22" />
            <source>Algo falló en Remanso. Puede seguir trabajando; si se repite, cierre y abra otra vez.</source>
            <translation>Something failed in Remanso. You can go on working; if it happens again, close it and open it again.</translation>
        </message>
    </context>
    <context>
        <name>draft</name>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="13" />
            <source>Este caso va de «usted».</source>
            <translation>This case speaks in “usted”.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="14" />
            <source>Este caso va de «tú».</source>
            <translation>This case speaks in “tú”.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="15" />
            <source>Este caso va de «vos».</source>
            <translation>This case speaks in “vos”.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="16" />
            <source>Mezcla formas de trato.</source>
            <translation>Mixes forms of address.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="23" />
            <source>Pasa de {limit} palabras.</source>
            <translation>Over {limit} words.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="25" />
            <source>Pedir calma suele encender más.</source>
            <translation>Asking for calm inflames more.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="26" />
            <source>La regla no le ayuda.</source>
            <translation>The rule does not help.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="27" />
            <source>Suena a culpa o lección.</source>
            <translation>Sounds like blame or lecture.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="28" />
            <source>Defenderse no resuelve su caso.</source>
            <translation>Defending yourself solves nothing.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="29" />
            <source>Puede sonar a amenaza.</source>
            <translation>May sound like a threat.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="30" />
            <source>Promete sin hora ni responsable.</source>
            <translation>Promise without time or owner.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="31" />
            <source>«Pero» borra lo anterior.</source>
            <translation>“Pero” erases what came before.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="32" />
            <source>Con una disculpa basta.</source>
            <translation>One apology is enough.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="33" />
            <source>Falta el paso siguiente.</source>
            <translation>The next step is missing.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="34" />
            <source>Ahora la alegría suena lejana.</source>
            <translation>Cheer sounds distant right now.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="35" />
            <source>Palabra vaga: nombre la cosa.</source>
            <translation>Vague word: name the thing.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="36" />
            <source>Supone género o edad.</source>
            <translation>Assumes gender or age.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="37" />
            <source>Responde usted: diga «yo».</source>
            <translation>You are answering: say “yo”.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="45" />
            <source>Deje una idea: lo que pasó y un paso.</source>
            <translation>Keep one idea: what happened and one step.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="47" />
            <source>Use un solo trato en toda la respuesta.</source>
            <translation>Use one form of address throughout the reply.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/draft_words.py" line="48" />
            <source>Pruebe a decirlo sin esas palabras.</source>
            <translation>Try saying it without those words.</translation>
        </message>
    </context>
    <context>
        <name>incoming</name>
        <message>
            <location filename="../../assistant/ui/incoming.py" line="44" />
            <source>Aquí entra solo texto, no archivos: ábralo y copie lo escrito.</source>
            <translation>Only text comes in here, no files: open it and copy the words.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/incoming.py" line="50" />
            <source>Aquí entra solo texto, no imágenes: escriba lo que dice.</source>
            <translation>Only text comes in here, no images: type what it says.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/incoming.py" line="52" />
            <source>Aquí entra solo texto, y esto no lo es.</source>
            <translation>Only text comes in here, and this is not text.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/incoming.py" line="53" />
            <source>No hay nada copiado.</source>
            <translation>Nothing has been copied.</translation>
        </message>
    </context>
    <context>
        <name>key_rows</name>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="23" />
            <source>Copiar la frase elegida</source>
            <translation>Copy the chosen line</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="23" />
            <source>Entrar</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="25" />
            <source>Ir a la parte siguiente</source>
            <translation>Go to the next part</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="25" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="28" />
            <source>Cerrar un cuadro o el recorrido</source>
            <translation>Close a window or the tour</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/key_rows.py" line="29" />
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
    </context>
    <context>
        <name>privacy_report</name>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="16" />
            <source>La palabra en los archivos, con el mensaje en la ventana.</source>
            <translation>The word in files, with the message in the window.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="20" />
            <source>La palabra en los archivos, después del caso nuevo.</source>
            <translation>The word in files, after the new case.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="23" />
            <source>La palabra en los ajustes que guarda el sistema.</source>
            <translation>The word in the settings that the system keeps.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="26" />
            <source>La palabra en títulos de ventana, ayudas emergentes, menús e icono.</source>
            <translation>The word in window titles, tooltips, menus and icon.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="30" />
            <source>La palabra en la ventana y en la memoria de Remanso, después del caso nuevo.</source>
            <translation>The word in the window and in Remanso's memory, after the new case.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="34" />
            <source>Conexiones abiertas desde el arranque, fuera de las configuradas.</source>
            <translation>Connections opened since the start, other than the configured ones.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="38" />
            <source>Conexiones abiertas ahora, según el sistema, fuera de las configuradas.</source>
            <translation>Connections open now, by the system, other than the configured ones.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="48" />
            <source>CORRECTO</source>
            <translation>CORRECT</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="49" />
            <source>FALLA</source>
            <translation>FAILED</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="50" />
            <source>NO COMPROBADO</source>
            <translation>NOT CHECKED</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="58" />
            <source>La prueba encontró una fuga. Guarde el informe y entréguelo a su supervisor.</source>
            <translation>The test found a leak. Save the report and hand it to your supervisor.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="63" />
            <source>Nada quedó donde se pudo mirar; una parte no se pudo comprobar. El informe dice cuál.</source>
            <translation>Nothing was left where it could look; a part could not be checked. The report says which.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="67" />
            <source>Comprobado: el mensaje inventado no quedó en ningún archivo ni ventana.</source>
            <translation>Checked: the invented message was left in no file and no window.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="75" />
            <source>Archivos leídos: {files} ({bytes} bytes).</source>
            <translation>Files read: {files} ({bytes} bytes).</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="76" />
            <source>Texto del mensaje en disco: {n} bytes.</source>
            <translation>Text of the message on disk: {n} bytes.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="78" />
            <source>REMANSO · Prueba de privacidad</source>
            <translation>REMANSO · Privacy test</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="80" />
            <source>Fecha: {when}</source>
            <translation>Date: {when}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="83" />
            <source>Programa: Remanso {version}, Qt {qt}, {system}</source>
            <translation>Program: Remanso {version}, Qt {qt}, {system}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="86" />
            <source>Resultado: {outcome}. {sentence}</source>
            <translation>Result: {outcome}. {sentence}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="90" />
            <source>CÓMO SE HIZO</source>
            <translation>HOW IT WAS DONE</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="91" />
            <source>Un mensaje inventado, con la palabra «{word}», entró en la ventana como entra el de un cliente; se leyó, se usó una frase, se preparó la tarjeta de traspaso y se empezó un caso nuevo. Luego se buscó la palabra.</source>
            <translation>An invented message with the word «{word}» came into the window as a customer's does; it was read, a line was used, the handoff card was prepared and a new case begun. Then the word was looked for.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="98" />
            <source>QUÉ SE COMPROBÓ</source>
            <translation>WHAT WAS CHECKED</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="99" />
            <source>CORRECTO: no se encontró. FALLA: se encontró, y se dice dónde.</source>
            <translation>CORRECT: not found. FAILED: found, and it says where.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="108" />
            <source>Carpetas (con lo que hay dentro) y archivos temporales:</source>
            <translation>Folders (with what is in them) and temporary files:</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="110" />
            <source>También, cada archivo que este proceso abrió para escribir.</source>
            <translation>Also each file that this process opened for writing.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="112" />
            <source>QUÉ NO SE COMPROBÓ</source>
            <translation>WHAT WAS NOT CHECKED</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="127" />
            <source>La memoria ya liberada, la de las bibliotecas en C y el archivo de intercambio del sistema.</source>
            <translation>Memory already freed, that of libraries in C, and the system's swap file.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="132" />
            <source>El portapapeles y su historial: son del sistema, y lo que usted copia queda allí.</source>
            <translation>The clipboard and its history: they are the system's, and what you copy stays there.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="136" />
            <source>Lo que hacen otros programas: el CRM, el correo, la grabadora.</source>
            <translation>What other programs do: the CRM, the mail, the recorder.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="139" />
            <source>Archivos comprimidos o cifrados, por dentro.</source>
            <translation>Compressed or encrypted files, inside.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/privacy_report.py" line="140" />
            <source>Las consultas de nombres (DNS) y las carpetas de red.</source>
            <translation>Look-ups of names (DNS) and network folders.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <location filename="../../assistant/settings/table.py" line="62" />
            <source>Atención</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="63" />
            <source>Ventana</source>
            <translation>Window</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="64" />
            <source>Lectura y sonido</source>
            <translation>Reading and sound</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="65" />
            <location filename="../../assistant/settings/table.py" line="347" />
            <source>Escalar</source>
            <translation>Escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="66" />
            <source>Equipo</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="67" />
            <source>Teclas</source>
            <translation>Keys</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="110" />
            <source>Teléfono</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="111" />
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="112" />
            <source>Correo</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="113" />
            <source>Mostrador</source>
            <translation>Counter</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="116" />
            <source>Canal</source>
            <translation>Channel</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="117" />
            <source>Por dónde le hablan los clientes al abrir Remanso.</source>
            <translation>How customers reach you when Remanso opens.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="118" />
            <source>medio llamada whatsapp email presencial</source>
            <translation>medium call whatsapp email in person</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="125" />
            <source>usted</source>
            <translation>usted</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="126" />
            <source>tú</source>
            <translation>tú</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="127" />
            <source>vos</source>
            <translation>vos</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="130" />
            <source>Trato</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="131" />
            <source>Cómo se dirige usted al cliente en las frases.</source>
            <translation>How the lines speak to the customer.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="132" />
            <source>tuteo voseo formal</source>
            <translation>formal informal politeness</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="139" />
            <source>neutro</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="140" />
            <source>él</source>
            <translation>he</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="141" />
            <source>ella</source>
            <translation>she</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="144" />
            <source>Género del cliente</source>
            <translation>Customer's gender</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="145" />
            <source>Con cuál forma empiezan las frases que la necesitan.</source>
            <translation>The form that lines start with where they need one.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="146" />
            <source>masculino femenino señor señora</source>
            <translation>male female sir madam</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="152" />
            <source>El de este equipo</source>
            <translation>This computer's</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="154" />
            <source>País</source>
            <translation>Country</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="155" />
            <source>De qué país son los números de emergencia que ve primero.</source>
            <translation>The country whose emergency numbers you see first.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="156" />
            <source>crisis teléfono ayuda región</source>
            <translation>crisis phone help region</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="162" />
            <source>Avisos antes de cerrar</source>
            <translation>Warnings before closing</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="163" />
            <source>Cuántas veces se pone un límite antes de la despedida.</source>
            <translation>How often a limit is set before the closing line.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="164" />
            <source>límite abuso escalera advertencia</source>
            <translation>limit abuse ladder warning</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="171" />
            <source>Derecho</source>
            <translation>Right</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="172" />
            <source>Izquierdo</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="173" />
            <source>Ninguno: suelta</source>
            <translation>None: free</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="176" />
            <source>Borde de la pantalla</source>
            <translation>Edge of the screen</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="177" />
            <source>En qué lado se acomoda la ventana, junto a su CRM.</source>
            <translation>The side where the window docks, beside your CRM.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="178" />
            <source>anclar acoplar lado posición</source>
            <translation>dock side position</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="184" />
            <source>Siempre a la vista</source>
            <translation>Always in sight</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="185" />
            <source>Ninguna otra ventana la tapa, donde el sistema lo permite.</source>
            <translation>No other window covers it, where the system allows.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="186" />
            <source>encima delante</source>
            <translation>on top front</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="193" />
            <source>Completa</source>
            <translation>Full</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="194" />
            <source>Compacta</source>
            <translation>Compact</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="195" />
            <source>Discreta</source>
            <translation>Quiet</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="198" />
            <source>Forma al abrir</source>
            <translation>Form at the start</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="199" />
            <source>Compacta: una frase y las teclas. Discreta: solo la lectura y los avisos.</source>
            <translation>Compact: one line and the keys. Quiet: only the reading and the warnings.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="203" />
            <source>modo tamaño pequeña experto</source>
            <translation>mode size small expert</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="209" />
            <source>Icono junto al reloj</source>
            <translation>Icon beside the clock</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="210" />
            <source>Al cerrar la ventana Remanso queda allí, para mostrarla o salir.</source>
            <translation>When the window is closed Remanso stays there, to show it or to quit.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="213" />
            <source>bandeja notificación barra</source>
            <translation>tray notification bar</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="219" />
            <source>Abrir al iniciar la sesión</source>
            <translation>Open when I sign in</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="220" />
            <source>Remanso se abre solo cuando usted entra en el equipo.</source>
            <translation>Remanso opens by itself when you sign in.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="221" />
            <source>arranque automático inicio</source>
            <translation>autostart startup boot</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="228" />
            <source>Los del sistema</source>
            <translation>The system's</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="229" />
            <source>Claros</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="230" />
            <source>Oscuros</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="231" />
            <source>Alto contraste</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="234" />
            <source>Colores</source>
            <translation>Colours</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="236" />
            <source>tema apariencia oscuro noche vista</source>
            <translation>theme appearance dark night sight</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="242" />
            <source>Tamaño del texto</source>
            <translation>Text size</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="243" />
            <source>Respecto a la letra del sistema.</source>
            <translation>Relative to the system's text.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="244" />
            <source>fuente grande zoom escala vista</source>
            <translation>font large zoom scale sight</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="255" />
            <source>Idioma de la ventana</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="256" />
            <source>Cambia al abrir Remanso otra vez; las frases no cambian.</source>
            <translation>Changes when Remanso is opened again; the lines do not change.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="264" />
            <source>Según el sistema</source>
            <translation>As the system says</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="265" />
            <source>Sí</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="266" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="269" />
            <source>Sin movimiento</source>
            <translation>No motion</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="270" />
            <source>Nada se anima, tampoco la guía para respirar.</source>
            <translation>Nothing is animated, nor the breathing guide.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="271" />
            <source>animación accesibilidad mareo</source>
            <translation>animation accessibility dizziness</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="277" />
            <source>Ocultar los insultos</source>
            <translation>Hide insults</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="278" />
            <source>Se ven como ▮▮▮ hasta que usted los pide con su tecla.</source>
            <translation>They show as ▮▮▮ until you ask for them with their key.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="279" />
            <source>velo groserías palabrotas censura</source>
            <translation>veil swearing slurs censor</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="285" />
            <source>Sonidos</source>
            <translation>Sounds</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="286" />
            <source>Un tono breve ante un peligro; nunca suena por otra cosa.</source>
            <translation>A short tone for a danger; it never sounds for anything else.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="287" />
            <source>audio silencio alerta</source>
            <translation>audio silence alert</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="293" />
            <source>Correo del supervisor</source>
            <translation>Supervisor's mail</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="294" />
            <source>La tarjeta siempre se puede copiar; por correo, va lista para esta dirección y usted la envía.</source>
            <translation>The card can always be copied; by mail, it is ready for this address and you send it.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="299" />
            <source>escalar traspaso tarjeta email destino portapapeles</source>
            <translation>escalate handoff card email target clipboard</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="305" />
            <source>Libro del equipo</source>
            <translation>Team's book</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="306" />
            <source>La carpeta o dirección https donde su líder publica las frases. Cambia al abrir Remanso otra vez.</source>
            <translation>The folder or https address where your lead publishes the lines. Changes when Remanso is opened again.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="311" />
            <source>frases servidor carpeta url compartido</source>
            <translation>lines server folder url shared</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="317" />
            <source>Clave pública del equipo</source>
            <translation>Team's public key</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="318" />
            <source>64 cifras y letras que le da su líder; con ella solo vale un libro firmado.</source>
            <translation>64 digits and letters that your lead gives you; with it only a signed book counts.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="322" />
            <source>firma seguridad</source>
            <translation>signature security</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="328" />
            <source>Teclas en todo el escritorio</source>
            <translation>Keys on the whole desktop</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="329" />
            <source>Ctrl+Mayús+F6 muestra Remanso, F7 pega, F8 escala y F1 a F4 copian, también desde otro programa. Vale la próxima vez que abra Remanso.</source>
            <translation>Ctrl+Shift+F6 shows Remanso, F7 pastes, F8 escalates and F1 to F4 copy, from other programs too. Counts the next time you open Remanso.</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="334" />
            <source>globales atajo sistema crm</source>
            <translation>global shortcut system crm</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="340" />
            <source>Copiar la frase 1</source>
            <translation>Copy line 1</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="341" />
            <source>Copiar la frase 2</source>
            <translation>Copy line 2</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="342" />
            <source>Copiar la frase 3</source>
            <translation>Copy line 3</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="343" />
            <source>Copiar la frase 4</source>
            <translation>Copy line 4</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="344" />
            <source>Ir al mensaje del cliente</source>
            <translation>Go to the customer's message</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="345" />
            <source>Pegar el mensaje del cliente</source>
            <translation>Paste the customer's message</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="346" />
            <source>Caso nuevo</source>
            <translation>New case</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="348" />
            <source>Contar un aviso</source>
            <translation>Count a warning</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="349" />
            <source>Quitar el último aviso</source>
            <translation>Take the last warning back</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="350" />
            <source>Ninguna me sirve</source>
            <translation>None of these helps</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="351" />
            <source>Corregir la lectura</source>
            <translation>Correct the reading</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="352" />
            <source>Me afectó</source>
            <translation>It got to me</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="353" />
            <source>Pausa de 90 segundos</source>
            <translation>90-second pause</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="354" />
            <source>Mi borrador</source>
            <translation>My draft</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="355" />
            <source>Ver los insultos ocultos</source>
            <translation>See the hidden insults</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="356" />
            <source>Forma compacta</source>
            <translation>Compact form</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="357" />
            <source>Forma discreta</source>
            <translation>Quiet form</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="358" />
            <source>Ajustes</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="359" />
            <source>Ayuda</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="360" />
            <source>Salir</source>
            <translation>Quit</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/table.py" line="362" />
            <source>tecla atajo teclado combinación</source>
            <translation>key shortcut keyboard combination</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/checks.py" line="17" />
            <source>debe ser una sola dirección de correo, como supervision@empresa.com</source>
            <translation>it must be a single mail address, like supervision@empresa.com</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/keys.py" line="97" />
            <source>no puede llevar Ctrl y Alt juntas: en muchos teclados son AltGr y escriben un signo</source>
            <translation>it cannot have Ctrl and Alt together: on many keyboards they are AltGr and type a sign</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/keys.py" line="102" />
            <source>esa combinación ya sirve para editar texto o para el sistema; elija otra</source>
            <translation>that combination already edits text or belongs to the system; choose another</translation>
        </message>
        <message>
            <location filename="../../assistant/settings/keys.py" line="109" />
            <source>puede ser una tecla de F1 a F24, o Ctrl con una letra, una cifra o un signo</source>
            <translation>it can be a key from F1 to F24, or Ctrl with a letter, a digit or a sign</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../assistant/ui/wording.py" line="31" />
            <source>Nada que calmar</source>
            <translation>Nothing to calm</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="32" />
            <source>Molestia con lo ocurrido</source>
            <translation>Upset at what happened</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="33" />
            <source>Ataque personal</source>
            <translation>Personal attack</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="34" />
            <source>No quiere seguir con usted</source>
            <translation>Will not go on with you</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="35" />
            <source>Abuso</source>
            <translation>Abuse</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="36" />
            <source>Crisis: puede haber una vida en peligro</source>
            <translation>Crisis: a life may be in danger</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="43" />
            <source>segura</source>
            <translation>sure</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="44" />
            <source>probable</source>
            <translation>probable</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="45" />
            <location filename="../../assistant/ui/wording.py" line="92" />
            <source>no estoy seguro</source>
            <translation>I am not sure</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="52" />
            <source>Escuche</source>
            <translation>Listen</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="53" />
            <source>Alivie la tensión</source>
            <translation>Relieve the tension</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="54" />
            <source>Transfiera</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="55" />
            <source>Ponga un límite</source>
            <translation>Set a boundary</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="63" />
            <source>&amp;Nada que calmar</source>
            <translation>&amp;Nothing to calm</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="64" />
            <source>&amp;Molestia con lo ocurrido</source>
            <translation>&amp;Upset about what happened</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="65" />
            <source>&amp;Ataque personal</source>
            <translation>Personal &amp;attack</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="66" />
            <source>No &amp;quiere seguir con usted</source>
            <translation>&amp;Refuses to go on with you</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="67" />
            <source>A&amp;buso</source>
            <translation>A&amp;buse</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="68" />
            <source>&amp;Crisis: puede haber una vida en peligro</source>
            <translation>&amp;Crisis: a life may be in danger</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="76" />
            <source>calma</source>
            <translation>calm</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="77" />
            <source>molestia</source>
            <translation>upset</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="78" />
            <source>ataque</source>
            <translation>attack</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="79" />
            <source>rechazo</source>
            <translation>refusal</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="80" />
            <source>abuso</source>
            <translation>abuse</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="81" />
            <source>crisis</source>
            <translation>crisis</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="93" />
            <source>sigue en {0}</source>
            <translation>stays at {0}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="94" />
            <source>subió de {0} a {1}</source>
            <translation>rose from {0} to {1}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="95" />
            <source>bajó de {0} a {1}</source>
            <translation>fell from {0} to {1}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="96" />
            <source>subió de {0} a {1} y bajó a {2}</source>
            <translation>rose from {0} to {1} and fell to {2}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="97" />
            <source>bajó de {0} a {1} y subió a {2}</source>
            <translation>fell from {0} to {1} and rose to {2}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="102" />
            <source>Temperatura: {course}; 1 mensaje</source>
            <translation>Temperature: {course}; 1 message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="103" />
            <source>Temperatura: {course}; {n} mensajes</source>
            <translation>Temperature: {course}; {n} messages</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="111" />
            <source>Sin mensaje</source>
            <translation>No message</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="115" />
            <source>{method}: {text}</source>
            <translation>{method}: {text}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="128" />
            <source>si dice no</source>
            <translation>if they say no</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="129" />
            <source>si dice sí</source>
            <translation>if they say yes</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="130" />
            <source>otro aviso</source>
            <translation>another warning</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="131" />
            <source>último aviso</source>
            <translation>last warning</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="132" />
            <source>cierre</source>
            <translation>closing</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="139" />
            <source>Aviso {n} de {limit}</source>
            <translation>Warning {n} of {limit}</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="148" />
            <source>Despídase y escale; después, caso nuevo.</source>
            <translation>Say goodbye and escalate; then a new case.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="150" />
            <source>{ladder}. Si sigue: cierre y escale.</source>
            <translation>{ladder}. If it goes on: close and escalate.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="152" />
            <source>{ladder}. Mayús+F9 lo deshace.</source>
            <translation>{ladder}. Shift+F9 undoes it.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="155" />
            <source>Abajo, listas: si dice no y si dice sí.</source>
            <translation>Ready below: if they say no and if they say yes.</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="162" />
            <source>Teléfono</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="163" />
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="164" />
            <source>Correo</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="165" />
            <source>Mostrador</source>
            <translation>Counter</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="172" />
            <source>usted</source>
            <translation>usted</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="173" />
            <source>tú</source>
            <translation>tú</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="174" />
            <source>vos</source>
            <translation>vos</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="182" />
            <source>neutro</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="183" />
            <source>él</source>
            <translation>he</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="184" />
            <source>ella</source>
            <translation>she</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="191" />
            <source>Nombre del cliente</source>
            <translation>Customer's name</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="192" />
            <source>Producto o servicio</source>
            <translation>Product or service</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="193" />
            <source>Plazo</source>
            <translation>By when</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="194" />
            <source>Su nombre</source>
            <translation>Your name</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="195" />
            <source>Quién sigue el caso</source>
            <translation>Who takes the case</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="196" />
            <source>Otro canal</source>
            <translation>Other channel</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="202" />
            <source>Mayús+</source>
            <translation>Shift+</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="222" />
            <location filename="../../assistant/ui/wording.py" line="251" />
            <source>corregida por usted</source>
            <translation>corrected by you</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="225" />
            <source>No estoy seguro; elija usted</source>
            <translation>I am not sure; please choose</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="210" />
            <source>amenaza directa: escale ahora</source>
            <translation>direct threat: escalate now</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="212" />
            <source>no parece español</source>
            <translation>does not look like Spanish</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="214" />
            <source>pasa de {limit} letras: leí el comienzo y el final</source>
            <translation>over {limit} characters: I read its beginning and its end</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="233" />
            <source>ya dio los {n} avisos: despídase con la frase 1 y escale</source>
            <translation>the {n} warnings are given: say goodbye with line 1 and escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="236" />
            <source>ya dio el aviso: despídase con la frase 1 y escale</source>
            <translation>the warning is given: say goodbye with line 1 and escalate</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="258" />
            <source>después de su pregunta</source>
            <translation>after your question</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="260" />
            <source>ya dio los avisos del caso</source>
            <translation>the warnings of this case are given</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="262" />
            <source>siguiente aviso del caso</source>
            <translation>the case's next warning</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="264" />
            <source>usted pidió pasar el caso</source>
            <translation>you asked to hand the case over</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="266" />
            <source>sirve en general</source>
            <translation>fits in general</translation>
        </message>
        <message>
            <location filename="../../assistant/ui/wording.py" line="268" />
            <source>por si es esto: {title}</source>
            <translation>in case it is this: {title}</translation>
        </message>
    </context>
</TS>