<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>AcceptedDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="80"/>
        <source>Permitido en esta frase</source>
        <translation>Allowed in this line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="82"/>
        <source>El programa no avisa de esto en la frase. Por qué se permitió:</source>
        <translation>The program does not warn of this in the line. Why it was allowed:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="84"/>
        <source>Permitido</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="90"/>
        <source>&amp;Quitar el permiso</source>
        <translation>&amp;Remove permission</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="93"/>
        <source>&amp;Listo</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="113"/>
        <source>Quitado; el programa volverá a avisar.</source>
        <translation>Removed; the program will warn again.</translation>
    </message>
</context>
<context>
    <name>ActivationDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="67"/>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="285"/>
        <source>Activar</source>
        <translation>Activate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="77"/>
        <source>&amp;Quedará activo lo marcado:</source>
        <translation>What is &amp;marked will become active:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="78"/>
        <source>Lo que quedará activo</source>
        <translation>What will become active</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="79"/>
        <source>Espacio marca o desmarca.</source>
        <translation>Space marks or unmarks.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="81"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="83"/>
        <source>&amp;Lo que lo impide:</source>
        <translation>&amp;What stands in the way:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="84"/>
        <source>Lo que lo impide</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="85"/>
        <source>Entrar va a la fila elegida.</source>
        <translation>Enter goes to the chosen row.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="88"/>
        <source>&amp;Activar</source>
        <translation>&amp;Activate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="92"/>
        <source>&amp;Ir a</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="94"/>
        <source>Abre lo que impide activar</source>
        <translation>Opens what stands in the way of activating</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="96"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="131"/>
        <source>La entrada «{title}» · {status}</source>
        <translation>The entry “{title}” · {status}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="136"/>
        <source>{line}, {status}: «{text}»</source>
        <translation>{line}, {status}: “{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="161"/>
        <source>Ya está todo activo.</source>
        <translation>Everything is active already.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="164"/>
        <source>Marque lo que quiere activar.</source>
        <translation>Mark what you want to activate.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="166"/>
        <source>Comprobando las frases…</source>
        <translation>Checking the lines…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="185"/>
        <source>El lector se prepara; las pruebas se comprueban en un momento…</source>
        <translation>The reader is getting ready; the tests will be checked in a moment…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="188"/>
        <source>Comprobando las pruebas…</source>
        <translation>Checking the tests…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="238"/>
        <source>Nada lo impide; pero la entrada no está activa, y sus frases aún no se mostrarán.</source>
        <translation>Nothing stands in the way; but the entry is not active, and its lines will not be shown yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="241"/>
        <source>Nada lo impide.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="248"/>
        <source>1 frase en rojo</source>
        <translation>1 line in red</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="248"/>
        <source>{n} frases en rojo</source>
        <translation>{n} lines in red</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="249"/>
        <source>1 prueba dejaría de cumplirse</source>
        <translation>1 test would no longer pass</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="250"/>
        <source>{n} pruebas dejarían de cumplirse</source>
        <translation>{n} tests would no longer pass</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="251"/>
        <source>1 prueba no se cumple ya desde antes</source>
        <translation>1 test was already failing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="252"/>
        <source>{n} pruebas no se cumplen ya desde antes</source>
        <translation>{n} tests were already failing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="253"/>
        <source>1 cosa debe verla otra persona</source>
        <translation>1 thing for another person to look at</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="254"/>
        <source>{n} cosas debe verlas otra persona</source>
        <translation>{n} things for another person to look at</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="255"/>
        <source>1 dato por corregir</source>
        <translation>1 detail to be mended</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="255"/>
        <source>{n} datos por corregir</source>
        <translation>{n} details to be mended</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="259"/>
        <source>Todavía no se puede activar: {what}.</source>
        <translation>It cannot be activated yet: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="287"/>
        <source>Activada.</source>
        <translation>Activated.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/activation_dialog.py" line="287"/>
        <source>Activadas: {n}.</source>
        <translation>Activated: {n}.</translation>
    </message>
</context>
<context>
    <name>AdviceModel</name>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="86"/>
        <source>{n} de {total}. {advice}</source>
        <translation>{n} of {total}. {advice}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="90"/>
        <source>Mejor: {line} Entrar la usa.</source>
        <translation>Better: {line} Enter uses it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="103"/>
        <source>Evite «{words}». {reason}</source>
        <translation>Avoid “{words}”. {reason}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <location filename="../../assistant/ui/aids.py" line="71"/>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="72"/>
        <source>Recorrido</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="73"/>
        <source>Hoja de teclas…</source>
        <translation>Sheet of keys…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="74"/>
        <source>Privacidad…</source>
        <translation>Privacy…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="153"/>
        <source>(sin tecla)</source>
        <translation>(no key)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="173"/>
        <source>el mensaje</source>
        <translation>the message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="174"/>
        <source>Pegue aquí lo que dijo el cliente. Remanso lo lee al momento.</source>
        <translation>Paste here what the customer said. Remanso reads it at once.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="178"/>
        <source>la primera frase</source>
        <translation>the first line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="180"/>
        <source>Aquí aparecen las frases que calman; la primera es la que mejor encaja. Entrar la copia, y usted la pega donde atiende.</source>
        <translation>The lines that calm appear here; the first fits best. Enter copies it, and you paste it where you work.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="186"/>
        <source>escalar</source>
        <translation>escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="188"/>
        <source>Si no puede o no debe seguir, {key} prepara el traspaso a otra persona, con todo contado.</source>
        <translation>If you cannot or should not go on, {key} prepares the handoff to somebody else, with everything told.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="194"/>
        <source>caso nuevo</source>
        <translation>new case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/aids.py" line="196"/>
        <source>Con cada cliente, {key}: Remanso olvida todo lo anterior. La ayuda se abre con {help}.</source>
        <translation>With each customer, {key}: Remanso forgets all that came before. The help opens with {help}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="30"/>
        <source>Protocolo: siga estos pasos ahora</source>
        <translation>Protocol: follow these steps now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="33"/>
        <source>Su seguridad primero: siga estos pasos ahora</source>
        <translation>Your safety first: follow these steps now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="30"/>
        <source>P&amp;aís de la persona</source>
        <translation>The person&apos;s &amp;country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="33"/>
        <source>Su p&amp;aís</source>
        <translation>Your &amp;country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="77"/>
        <source>Escale ahora.</source>
        <translation>Escalate now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="87"/>
        <source>No hay palabras que leer en este mensaje. Pegue el texto del cliente.</source>
        <translation>There are no words to read in this message. Paste the customer&apos;s text.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="90"/>
        <source>Leyendo…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="91"/>
        <source>Pegue o escriba arriba lo que dijo el cliente.</source>
        <translation>Paste or type above what the customer said.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="93"/>
        <source>No quedan frases para este canal y trato; cámbielos arriba o escale.</source>
        <translation>No lines are left for this channel and form of address; change them above or escalate.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="95"/>
        <source>El cliente habla con calma: atiéndalo como siempre.</source>
        <translation>The customer is calm: go on as usual.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="96"/>
        <source>Ya usó las frases de este caso; puede escalar.</source>
        <translation>You have used the lines of this case; you can escalate.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <location filename="../../assistant/ui/badge.py" line="24"/>
        <source>Remanso, forma discreta</source>
        <translation>Remanso, quiet form</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/badge.py" line="25"/>
        <source>Ctrl+V lee lo que pegue; Entrar copia la frase 1.</source>
        <translation>Ctrl+V reads what you paste; Enter copies line 1.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/badge.py" line="27"/>
        <source>Remanso: pegue aquí (Ctrl+V)</source>
        <translation>Remanso: paste here (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="36"/>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="157"/>
        <source>Cambiar en varias</source>
        <translation>Change in several entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="40"/>
        <source>No cambiar</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="43"/>
        <source>Canales</source>
        <translation>Channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="44"/>
        <source>Dejar solo estos</source>
        <translation>Leave only these</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="44"/>
        <source>Añadir estos</source>
        <translation>Add these</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="44"/>
        <source>Quitar estos</source>
        <translation>Remove these</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="48"/>
        <source>cualquiera</source>
        <translation>any</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="49"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="52"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="52"/>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="52"/>
        <source>Revisada</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="55"/>
        <source>Vence</source>
        <translation>Expires</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="55"/>
        <source>Nunca</source>
        <translation>Never</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="55"/>
        <source>El día que se elija</source>
        <translation>On the day you choose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="60"/>
        <source>Último día</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="61"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="63"/>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="139"/>
        <source>&amp;Cambiar</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="66"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="89"/>
        <source>En las frases de 1 entrada:</source>
        <translation>In the lines of 1 entry:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="91"/>
        <source>En las frases de {n} entradas:</source>
        <translation>In the lines of {n} entries:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="104"/>
        <source>Ca&amp;nales</source>
        <translation>Cha&amp;nnels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="106"/>
        <source>Trat&amp;o</source>
        <translation>&amp;Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="107"/>
        <source>&amp;Estado</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="108"/>
        <source>&amp;Vence</source>
        <translation>&amp;Expires</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="148"/>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="155"/>
        <source>Elija algún canal.</source>
        <translation>Choose a channel.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="150"/>
        <source>Elija qué cambia.</source>
        <translation>Choose what changes.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="168"/>
        <source>&amp;Cambiar {n}</source>
        <translation>&amp;Change {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="170"/>
        <source>Frases que cambian: {lines}; entradas: {entries}.</source>
        <translation>Lines that change: {lines}; entries: {entries}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="174"/>
        <source>No cambia ninguna frase: ya están así.</source>
        <translation>No line changes: they are like this already.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="177"/>
        <source>Del programa: {n}, que pasarán a ser de su equipo.</source>
        <translation>From the program: {n}, which will become your team&apos;s.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="180"/>
        <source>Se quedarían sin canal y conservan los suyos: {n}.</source>
        <translation>Would be left with no channel, so they keep theirs: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/batch_dialog.py" line="194"/>
        <source>Frases cambiadas: {n}. Ctrl+Z lo deshace.</source>
        <translation>Lines changed: {n}. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="48"/>
        <source>Escalar ya lleva el motivo: pausa del agente.</source>
        <translation>Escalating already carries the reason: a pause for the agent.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="49"/>
        <source>Pausa de 90 segundos</source>
        <translation>90-second pause</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="50"/>
        <source>Constancia…</source>
        <translation>Incident record…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="51"/>
        <source>Borrar todo</source>
        <translation>Erase all</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="52"/>
        <source>Olvida la constancia y el motivo; nada queda en el equipo</source>
        <translation>Forgets the record and the reason; nothing stays on this machine</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="82"/>
        <source>Tiene derecho a pasar el caso. Las frases para pasarlo van primero.</source>
        <translation>You have the right to hand the case over. The lines for it come first.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="84"/>
        <source>Tiene derecho a pasar el caso. Escale: el motivo ya está puesto.</source>
        <translation>You have the right to pass the case on. Escalate: the reason is already there.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/care_panel.py" line="122"/>
        <source>Borrado: la constancia y el motivo de traspaso. No queda nada de esto.</source>
        <translation>Erased: the record and the reason for the handoff. Nothing of this is left.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <location filename="../../assistant/ui/case_list.py" line="21"/>
        <source>Mensajes de este caso</source>
        <translation>Messages of this case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_list.py" line="50"/>
        <source>Todavía no hay mensajes.</source>
        <translation>No messages yet.</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="68"/>
        <location filename="../../assistant/ui/case_tools.py" line="69"/>
        <location filename="../../assistant/ui/case_tools.py" line="110"/>
        <source>Corregir la lectura</source>
        <translation>Correct the reading</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="101"/>
        <source>Caso {n}</source>
        <translation>Case {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="101"/>
        <source>Caso</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="103"/>
        <source>Mensajes de este caso: {n}</source>
        <translation>Messages of this case: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="109"/>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="115"/>
        <source>Avisar</source>
        <translation>Warn</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="115"/>
        <source>Dar el aviso que toca</source>
        <translation>Give the warning that is due</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="117"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="117"/>
        <source>Copiar la frase de cierre</source>
        <translation>Copy the closing line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="120"/>
        <source>Proponer</source>
        <translation>Propose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="120"/>
        <source>Proponer este mensaje al responsable</source>
        <translation>Propose this message to the lead</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="122"/>
        <source>No sirven</source>
        <translation>None fit</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="122"/>
        <source>Ninguna me sirve</source>
        <translation>None of these</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="128"/>
        <source>desplegado</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="128"/>
        <source>plegado</source>
        <translation>folded</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="135"/>
        <source>Guardado lo que pide, hasta el fin del caso.</source>
        <translation>The request is kept until the case ends.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="143"/>
        <source>Ante un peligro no se avisa: escale ahora.</source>
        <translation>In danger no warning is given: escalate now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="146"/>
        <source>No queda frase de aviso para este canal y trato; cámbielos o escale.</source>
        <translation>No warning line is left for this channel and address; change them or escalate.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="154"/>
        <source>Aviso deshecho: {ladder}.</source>
        <translation>Warning undone: {ladder}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="157"/>
        <source>No hay avisos que deshacer.</source>
        <translation>There is no warning to undo.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="177"/>
        <source>Corregida: {situation}.</source>
        <translation>Corrected: {situation}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="190"/>
        <source>Frases generales. Otra vez lo mismo: proponerlo al responsable.</source>
        <translation>General lines. The same again: propose it to the lead.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/case_tools.py" line="194"/>
        <source>Primero pegue el mensaje del cliente.</source>
        <translation>First paste the customer&apos;s message.</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <location filename="../../assistant/ui/editor/change_tree.py" line="39"/>
        <source>Qué cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/change_tree.py" line="39"/>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/change_tree.py" line="39"/>
        <source>Después</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>Commander</name>
    <message>
        <location filename="../../assistant/ui/commander.py" line="52"/>
        <source>Remanso está con otra orden; repita en un momento.</source>
        <translation>Remanso is busy with another order; try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="84"/>
        <location filename="../../assistant/ui/commander.py" line="90"/>
        <source>Remanso tiene otra ventana abierta; ciérrela y repita.</source>
        <translation>Remanso has another window open; close it and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="102"/>
        <source>El portapapeles no tiene texto; copie el mensaje del cliente y repita.</source>
        <translation>The clipboard has no text; copy the customer&apos;s message and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="107"/>
        <source>Lo del portapapeles lo copió Remanso; copie el mensaje del cliente y repita.</source>
        <translation>What is on the clipboard was copied by Remanso; copy the customer&apos;s message and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="124"/>
        <source>No hay frase {n}; la última es la {offered}.</source>
        <translation>There is no line {n}; the last one is {offered}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="128"/>
        <source>Ahora no hay frases que copiar.</source>
        <translation>There are no lines to copy now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="162"/>
        <source>Wayland no dio el portapapeles; vaya a Remanso y repita.</source>
        <translation>Wayland did not give the clipboard; go to Remanso and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/commander.py" line="164"/>
        <source>La lectura tarda; repita en un momento.</source>
        <translation>The reading is taking long; try again in a moment.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="57"/>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="146"/>
        <source>Co&amp;mentarios</source>
        <translation>Co&amp;mments</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="59"/>
        <source>Comentarios</source>
        <translation>Comments</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="64"/>
        <source>Re&amp;suelto</source>
        <translation>Re&amp;solved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="65"/>
        <source>Marca como resuelto el comentario elegido</source>
        <translation>Marks the chosen comment as resolved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="72"/>
        <source>Comentario nuevo</source>
        <translation>New comment</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="73"/>
        <source>Ctrl+Entrar lo añade.</source>
        <translation>Ctrl+Enter adds it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="77"/>
        <source>Añad&amp;ir comentario</source>
        <translation>Add c&amp;omment</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="78"/>
        <source>Ctrl+Entrar</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="83"/>
        <source>Estado de los comentarios</source>
        <translation>Status of the comments</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="144"/>
        <source>1 sin resolver</source>
        <translation>1 unresolved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="144"/>
        <source>{n} sin resolver</source>
        <translation>{n} unresolved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="145"/>
        <source>Co&amp;mentarios · {count}</source>
        <translation>Co&amp;mments · {count}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="161"/>
        <source>Comentario nuevo sobre la frase {n}:</source>
        <translation>New comment on line {n}:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="163"/>
        <source>Comentario nuevo sobre la entrada:</source>
        <translation>New comment on the entry:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="169"/>
        <source>Entrada</source>
        <translation>Entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="171"/>
        <source>Frase que ya no está</source>
        <translation>Line that is no longer there</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="174"/>
        <source>{about} · {who}, {when}</source>
        <translation>{about} · {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="179"/>
        <source>Resuelto por {who} el {day}</source>
        <translation>Resolved by {who} on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="199"/>
        <source>La carpeta del libro es de solo lectura: aquí no puede comentar.</source>
        <translation>The book&apos;s folder is read-only: you cannot comment here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="208"/>
        <source>El comentario tiene {n} letras; caben {limit}.</source>
        <translation>The comment has {n} characters; {limit} fit.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="231"/>
        <source>Comentario añadido.</source>
        <translation>Comment added.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/comments_panel.py" line="244"/>
        <source>Comentario resuelto.</source>
        <translation>Comment resolved.</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <location filename="../../assistant/ui/compact_page.py" line="43"/>
        <source>Frase</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/compact_page.py" line="87"/>
        <source>Copiar la frase {n}</source>
        <translation>Copy line {n}</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="204"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="155"/>
        <source>Fecha de vencimiento</source>
        <translation>Expiry date</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="155"/>
        <source>Poner fecha</source>
        <translation>Set date</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="161"/>
        <source>&amp;Sin fecha: no vence</source>
        <translation>&amp;No date: does not expire</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="171"/>
        <source>Último &amp;día en que se muestra</source>
        <translation>Last &amp;day it is shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="184"/>
        <source>Ese día ya pasó: los agentes dejan de verla al guardar.</source>
        <translation>That day has passed: agents will stop seeing it when you save.</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="191"/>
        <source>&amp;Entradas borradas</source>
        <translation>Deleted &amp;entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="192"/>
        <source>&amp;Recuperar la entrada</source>
        <translation>&amp;Recover the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="198"/>
        <source>{title}
Borrada por {who} el {when}</source>
        <translation>{title}
Deleted by {who} on {when}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="201"/>
        <source>En el historial no hay entradas borradas.</source>
        <translation>There are no deleted entries in the history.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="209"/>
        <source>Esa versión ya no tiene la entrada.</source>
        <translation>That version no longer has the entry.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="213"/>
        <source>Así era la entrada cuando se borró:</source>
        <translation>This is how the entry was when it was deleted:</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <location filename="../../assistant/ui/editor/dictionary.py" line="71"/>
        <source>«{word}» vale hasta que cierre: la carpeta del equipo es solo de lectura.</source>
        <translation>“{word}” counts until you close: the team&apos;s folder is read-only.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/dictionary.py" line="81"/>
        <source>Añadida al diccionario del equipo.</source>
        <translation>Added to the team&apos;s dictionary.</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="49"/>
        <source>Diferencias de «{title}»</source>
        <translation>Differences in “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="58"/>
        <source>La de ahora, con lo que falta guardar</source>
        <translation>The present one, with what is not saved yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="61"/>
        <source>La guardada</source>
        <translation>The saved one</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="63"/>
        <source>La del programa</source>
        <translation>The program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="68"/>
        <source>&amp;Antes</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="68"/>
        <source>La versión de antes</source>
        <translation>The earlier version</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="69"/>
        <source>A&amp;hora</source>
        <translation>&amp;Now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="69"/>
        <source>La versión de después</source>
        <translation>The later version</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="74"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="76"/>
        <source>Diferencias</source>
        <translation>Differences</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="77"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="121"/>
        <source>Leyendo…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="133"/>
        <source>Las dos dicen lo mismo.</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="135"/>
        <source>1 diferencia.</source>
        <translation>1 difference.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="135"/>
        <source>{n} diferencias.</source>
        <translation>{n} differences.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_dialog.py" line="136"/>
        <source>{count} Tachado: antes; subrayado: ahora.</source>
        <translation>{count} Struck out: before; underlined: now.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../../assistant/ui/editor/difference_view.py" line="50"/>
        <source>Cada fila es un campo que cambió: cómo era antes y cómo es ahora.</source>
        <translation>Each row is a field that changed: how it was before and how it is now.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../../assistant/ui/dock.py" line="170"/>
        <source>En este escritorio (Wayland) ponga usted la ventana en su lugar: el sistema no deja que un programa elija el borde, reserve sitio ni quede siempre a la vista.</source>
        <translation>On this desktop (Wayland) please put the window in its place yourself: the system lets no program choose the edge, reserve room or stay always in view.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock.py" line="177"/>
        <source>Este sistema no reserva sitio junto al borde: otra ventana maximizada puede quedar debajo de Remanso.</source>
        <translation>This system reserves no room at the edge: another, maximised window may lie under Remanso.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock.py" line="182"/>
        <source>El sistema no reservó el sitio de Remanso en este borde; si al lado sigue otra pantalla, elija el borde exterior.</source>
        <translation>The system did not reserve room for Remanso at this edge; if another screen is next to it, choose the outer edge.</translation>
    </message>
</context>
<context>
    <name>DockMenu</name>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="20"/>
        <source>Ventana</source>
        <translation>Window</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="26"/>
        <source>Borde izquierdo</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="27"/>
        <source>Borde derecho</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="28"/>
        <source>Suelta</source>
        <translation>Floating</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="31"/>
        <source>Pasar a la otra pantalla</source>
        <translation>Go to the other screen</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="32"/>
        <source>Siempre a la vista</source>
        <translation>Always in view</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="41"/>
        <source>Minimizar</source>
        <translation>Minimise</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/dock_menu.py" line="42"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="46"/>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="116"/>
        <source>Devolver a borrador</source>
        <translation>Return to draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="48"/>
        <source>La entrada</source>
        <translation>The entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="51"/>
        <source>{what} de «{title}»: los agentes dejarán de verlo al guardar.</source>
        <translation>{what} of “{title}”: agents will stop seeing it when you save.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="58"/>
        <source>&amp;Motivo; queda como comentario:</source>
        <translation>&amp;Reason; it is kept as a comment:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="60"/>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="66"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="70"/>
        <source>La carpeta del libro es de solo lectura: no se guarda un motivo.</source>
        <translation>The book&apos;s folder is read-only: no reason is saved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="72"/>
        <source>&amp;Devolver a borrador</source>
        <translation>Return to &amp;draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="76"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="96"/>
        <source>Escriba el motivo: quien la escribió lo necesita.</source>
        <translation>Write the reason: whoever wrote it needs it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="98"/>
        <source>El motivo tiene {n} letras; caben {limit}.</source>
        <translation>The reason has {n} characters; {limit} fit.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/draft_dialog.py" line="117"/>
        <source>En borrador; falta guardar.</source>
        <translation>Now a draft; not saved yet.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="136"/>
        <source>Mi borrador</source>
        <translation>My draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="137"/>
        <source>Escriba aquí su propia respuesta</source>
        <translation>Type your own reply here</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="141"/>
        <source>Qué conviene cambiar</source>
        <translation>What is better changed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="150"/>
        <source>Mejor así</source>
        <translation>Better this way</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="151"/>
        <source>&amp;Usar</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="152"/>
        <source>Cambia esas palabras por la frase mejor (Entrar en la lista)</source>
        <translation>Replaces those words with the better line (Enter in the list)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="153"/>
        <source>Copiar mi &amp;borrador</source>
        <translation>Copy my &amp;draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="243"/>
        <source>Nada que cambiar.</source>
        <translation>Nothing to change.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="244"/>
        <source>Aquí verá cómo decirlo mejor.</source>
        <translation>A better way to say it appears here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="303"/>
        <source>Cambiado. Ctrl+Z lo deshace.</source>
        <translation>Changed. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="310"/>
        <source>Su borrador está vacío.</source>
        <translation>Your draft is empty.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="317"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="323"/>
        <source>Copiado su borrador.</source>
        <translation>Your draft was copied.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_panel.py" line="325"/>
        <source>Copiado su borrador; queda por completar {gap}.</source>
        <translation>Your draft was copied; {gap} is still to be filled in.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="110"/>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="138"/>
        <source>Lo que espera</source>
        <translation>What is waiting</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="122"/>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="123"/>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="125"/>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="126"/>
        <source>Vencidas</source>
        <translation>Expired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="127"/>
        <source>Por vencer en 30 días</source>
        <translation>Expiring within 30 days</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="128"/>
        <source>Cambiadas desde la revisión</source>
        <translation>Changed since the review</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="129"/>
        <source>Revisadas, por activar</source>
        <translation>Reviewed, to be activated</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="130"/>
        <source>Borradores</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="134"/>
        <source>&amp;Mostrar</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="139"/>
        <source>Entrar abre la fila elegida.</source>
        <translation>Enter opens the chosen row.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="141"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="143"/>
        <source>&amp;Abrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="146"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="190"/>
        <source>Nada espera.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="190"/>
        <source>1 espera.</source>
        <translation>1 is waiting.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="190"/>
        <source>{n} esperan.</source>
        <translation>{n} are waiting.</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="46"/>
        <source>Venció el {day}; ya no se muestra</source>
        <translation>Expired on {day}; no longer shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="47"/>
        <source>Vence el {day}</source>
        <translation>Expires on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="48"/>
        <source>Cambiada desde la revisión</source>
        <translation>Changed since the review</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="49"/>
        <source>Revisada; falta activarla</source>
        <translation>Reviewed; not activated yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="50"/>
        <source>Borrador; falta revisarla</source>
        <translation>Draft; not reviewed yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="52"/>
        <source>entrada «{title}»</source>
        <translation>entry “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/due_dialog.py" line="54"/>
        <source>{title}, frase {n}: «{text}»</source>
        <translation>{title}, line {n}: “{text}”</translation>
    </message>
</context>
<context>
    <name>EdgeGrip</name>
    <message>
        <location filename="../../assistant/ui/edge_grip.py" line="28"/>
        <source>Ancho de la ventana</source>
        <translation>Width of the window</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/edge_grip.py" line="29"/>
        <source>Arrastre, o use las flechas, para cambiar el ancho</source>
        <translation>Drag, or use the arrow keys, to change the width</translation>
    </message>
</context>
<context>
    <name>EditorStart</name>
    <message>
        <location filename="../../assistant/ui/editor_start.py" line="15"/>
        <source>Frases (para líderes)…</source>
        <translation>Lines (for leads)…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor_start.py" line="21"/>
        <source>Se abre el editor de frases en otra ventana.</source>
        <translation>The line editor opens in another window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor_start.py" line="24"/>
        <source>No se pudo abrir el editor; desde la terminal: python -m assistant edit</source>
        <translation>The editor could not be opened; from the terminal: python -m assistant edit</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="82"/>
        <source>Aviso</source>
        <translation>Notice</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="85"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="111"/>
        <source>Frase</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="112"/>
        <source>Probar</source>
        <translation>Try</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="113"/>
        <source>Parecidos</source>
        <translation>Similar</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="114"/>
        <location filename="../../assistant/ui/editor/window.py" line="247"/>
        <source>Pruebas</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="115"/>
        <source>Revisión</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="133"/>
        <source>Menús</source>
        <translation>Menus</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="134"/>
        <source>&amp;Cerrar</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="136"/>
        <source>&amp;Libro</source>
        <translation>&amp;Book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="143"/>
        <source>&amp;Deshacer</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="145"/>
        <source>&amp;Rehacer</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="168"/>
        <source>Parte &amp;siguiente</source>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="169"/>
        <source>Parte &amp;anterior</source>
        <translation>&amp;Previous part</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="175"/>
        <source>&amp;Ayuda</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="178"/>
        <source>Deshecho: {step}.</source>
        <translation>Undone: {step}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="178"/>
        <source>Rehecho: {step}.</source>
        <translation>Done again: {step}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="338"/>
        <source>Abierta: {title}</source>
        <translation>Open: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="150"/>
        <source>&amp;Edición</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="155"/>
        <source>E&amp;ntrada</source>
        <translation>E&amp;ntry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="158"/>
        <source>Ejemplos y &amp;frases</source>
        <translation>Examples and &amp;lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="163"/>
        <source>&amp;Revisión</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="167"/>
        <source>&amp;Ver</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="174"/>
        <source>A&amp;yuda</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="196"/>
        <source>(sin tecla)</source>
        <translation>(no key)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/window.py" line="322"/>
        <source>Frases: {folder}</source>
        <translation>Lines: {folder}</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="46"/>
        <source>&amp;Entrada nueva…</source>
        <translation>&amp;New entry…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="47"/>
        <source>&amp;Duplicar</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="48"/>
        <source>Mover &amp;a…</source>
        <translation>&amp;Move to…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="49"/>
        <source>&amp;Borrar</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="50"/>
        <source>&amp;Ocultar a los agentes</source>
        <translation>&amp;Hide from agents</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="51"/>
        <source>Mo&amp;strar de nuevo</source>
        <translation>&amp;Show again</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="52"/>
        <source>&amp;Volver a la del programa</source>
        <translation>Go &amp;back to the program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="53"/>
        <source>Marcar como bo&amp;rrador</source>
        <translation>Mark as d&amp;raft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="54"/>
        <source>Marcar como rev&amp;isada</source>
        <translation>Mark as re&amp;viewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="55"/>
        <source>&amp;Fecha de vencimiento…</source>
        <translation>&amp;Expiry date…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="119"/>
        <source>Entrada nueva «{title}»</source>
        <translation>New entry “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="121"/>
        <source>Entrada nueva, en borrador: {title}</source>
        <translation>New entry, as a draft: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="126"/>
        <source>{title} (copia)</source>
        <translation>{title} (copy)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="129"/>
        <source>Duplicar «{title}»</source>
        <translation>Duplicate “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="132"/>
        <source>Copia en borrador: {title}</source>
        <translation>Copy, as a draft: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="144"/>
        <source>Mover «{title}»</source>
        <translation>Move “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="144"/>
        <source>Movida: {title}</source>
        <translation>Moved: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="153"/>
        <source>¿Borrar lo que dice abajo? Se puede deshacer.</source>
        <translation>Delete what is listed below? It can be undone.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="154"/>
        <source>Borrar</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="156"/>
        <source>¿Quitar lo que el equipo cambió? Se puede deshacer.</source>
        <translation>Remove what the team changed? It can be undone.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="157"/>
        <source>Volver a la del programa</source>
        <translation>Go back to the program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="160"/>
        <source>Lo que viene con el programa no se borra, pero se puede ocultar.</source>
        <translation>What comes with the program is not deleted, but it can be hidden.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="162"/>
        <source>Ocultar a los agentes</source>
        <translation>Hide from agents</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="170"/>
        <source>Se borra, con {triggers} ejemplos y {lines} frases:</source>
        <translation>To be deleted, with {triggers} examples and {lines} lines:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="173"/>
        <source>También se borran las pruebas que la esperan: {n}.</source>
        <translation>The tests that expect it are deleted too: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="176"/>
        <source>Vuelve a la versión del programa:</source>
        <translation>Goes back to the program&apos;s version:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="178"/>
        <source>Se queda, porque viene con el programa (se puede ocultar):</source>
        <translation>Stays, because it comes with the program (it can be hidden):</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="194"/>
        <source>Borrar «{title}»</source>
        <translation>Delete “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="195"/>
        <source>Borrada: {title}</source>
        <translation>Deleted: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="196"/>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="224"/>
        <source>Vuelve a ser la del programa: {title}</source>
        <translation>Back to the program&apos;s: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="206"/>
        <source>Ocultar «{title}»</source>
        <translation>Hide “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="206"/>
        <source>Oculta a los agentes: {title}</source>
        <translation>Hidden from agents: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="210"/>
        <source>«{title}» no está activa: los agentes ven la del programa. Vuelva a ella para ocultarla, o active la suya.</source>
        <translation>“{title}” is not active: agents see the program&apos;s. Go back to that one to hide it, or activate yours.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="219"/>
        <source>Mostrar «{title}»</source>
        <translation>Show “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="219"/>
        <source>Ya no está oculta: {title}</source>
        <translation>No longer hidden: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="225"/>
        <source>Volver a la del programa: «{title}»</source>
        <translation>Go back to the program&apos;s: “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="232"/>
        <source>Borrador: «{title}»</source>
        <translation>Draft: “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="232"/>
        <source>Ahora es borrador: {title}</source>
        <translation>Now a draft: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="237"/>
        <source>Ahora está revisada; falta activarla: {title}</source>
        <translation>Now reviewed; not activated yet: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="238"/>
        <source>Revisada: «{title}»</source>
        <translation>Reviewed: “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="250"/>
        <source>Fecha cambiada: {title}</source>
        <translation>Date changed: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="251"/>
        <source>Fecha de «{title}»</source>
        <translation>Date of “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_commands.py" line="286"/>
        <source>{n} entradas</source>
        <translation>{n} entries</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="77"/>
        <source>La entrada</source>
        <translation>The entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="78"/>
        <source>Por corregir</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="83"/>
        <location filename="../../assistant/ui/editor/entry_form.py" line="135"/>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="85"/>
        <location filename="../../assistant/ui/editor/entry_form.py" line="136"/>
        <source>Situación</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="87"/>
        <source>Estado de la entrada</source>
        <translation>Status of the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="90"/>
        <location filename="../../assistant/ui/editor/entry_form.py" line="143"/>
        <source>Vence</source>
        <translation>Expires</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="92"/>
        <location filename="../../assistant/ui/editor/entry_form.py" line="144"/>
        <source>Para el agente</source>
        <translation>For the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="94"/>
        <source>Una frase que solo ve el agente; nunca se envía.</source>
        <translation>A line that only the agent sees; it is never sent.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="96"/>
        <source>Solo la ve el agente; nunca se envía</source>
        <translation>Only the agent sees it; it is never sent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="98"/>
        <source>Peligro: escalar primero</source>
        <translation>Danger: escalate first</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="100"/>
        <source>Frases de base del método</source>
        <translation>Base lines of the method</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="102"/>
        <source>Se ofrecen cuando el programa no está seguro de qué entrada es.</source>
        <translation>Offered when the program is not sure which entry it is.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="106"/>
        <source>Pasos del protocolo</source>
        <translation>Protocol steps</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="108"/>
        <source>Un paso en cada línea.</source>
        <translation>One step in each row.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="109"/>
        <source>Un paso en cada línea</source>
        <translation>One step in each row</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="115"/>
        <source>Elija una entrada de la lista para leerla y cambiarla.

Cada entrada reúne lo que dice el cliente y las frases que le responden.</source>
        <translation>Choose an entry from the list to read it and change it.

Each entry brings together what the customer says and the lines that answer it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="136"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="146"/>
        <source>Pasos del protocolo, uno por línea</source>
        <translation>Protocol steps, one per row</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="154"/>
        <source>Aún no hay frases; «Frase nueva» añade la primera.</source>
        <translation>No lines yet; “New line” adds the first one.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="184"/>
        <source>Ir al &amp;título</source>
        <translation>Go to the &amp;title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="185"/>
        <source>Ir a los &amp;ejemplos</source>
        <translation>Go to the &amp;examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="186"/>
        <source>Ir a las &amp;frases</source>
        <translation>Go to the &amp;lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="370"/>
        <source>Ejemplos: lo que dice el cliente ({n})</source>
        <translation>Examples: what the customer says ({n})</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="375"/>
        <source>Frases ({n})</source>
        <translation>Lines ({n})</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="386"/>
        <source>Sin guardar.</source>
        <translation>Unsaved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="398"/>
        <source>y {n} más</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="415"/>
        <source>Escribir el título</source>
        <translation>Write the title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="420"/>
        <source>Escribir para el agente</source>
        <translation>Write for the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="425"/>
        <source>Escribir los pasos</source>
        <translation>Write the steps</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="429"/>
        <source>Cambiar la situación</source>
        <translation>Change the situation</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="440"/>
        <source>Cambiar el estado</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="445"/>
        <source>Cambiar la fecha</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="449"/>
        <source>Marcar el peligro</source>
        <translation>Mark the danger</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/entry_form.py" line="453"/>
        <source>Marcar las frases de base</source>
        <translation>Mark the base lines</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_view.py" line="118"/>
        <source>Entradas del libro</source>
        <translation>Entries of the book</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <location filename="../../assistant/ui/editor/fields.py" line="253"/>
        <source>sin fecha</source>
        <translation>no date</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/fields.py" line="254"/>
        <source>{name}: sin fecha</source>
        <translation>{name}: no date</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="43"/>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="125"/>
        <source>Exportar a una hoja</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="49"/>
        <source>Todo el libro</source>
        <translation>The whole book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="52"/>
        <source>Las de su equipo: {n}</source>
        <translation>Your team&apos;s: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="53"/>
        <source>Las que se ven en la lista: {n}</source>
        <translation>Those shown in the list: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="54"/>
        <source>Las elegidas: {n}</source>
        <translation>The chosen ones: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="60"/>
        <source>Qué se exporta</source>
        <translation>What is exported</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="62"/>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="62"/>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="62"/>
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="63"/>
        <source>Formato</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="64"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="67"/>
        <source>Escritura de la hoja</source>
        <translation>Writing of the sheet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="69"/>
        <source>&amp;Exportar…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="72"/>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="165"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="76"/>
        <source>&amp;Qué</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="77"/>
        <source>&amp;Formato</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="111"/>
        <source>Entradas: {entries}; pruebas: {tests}; filas: {rows}.</source>
        <translation>Entries: {entries}; tests: {tests}; rows: {rows}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="126"/>
        <source>frases</source>
        <translation>lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="135"/>
        <source>{name} ya existe; elija otro nombre.</source>
        <translation>{name} already exists; choose another name.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="151"/>
        <source>Exportado a {path}. Filas: {n}.</source>
        <translation>Exported to {path}. Rows: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/export_dialog.py" line="165"/>
        <source>&amp;Detener</source>
        <translation>&amp;Stop</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="22"/>
        <source>Filtr&amp;os</source>
        <translation>F&amp;ilters</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="26"/>
        <source>&amp;Estado</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="29"/>
        <source>&amp;Canal</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="32"/>
        <source>&amp;De quién</source>
        <translation>W&amp;hose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="36"/>
        <source>Con &amp;avisos</source>
        <translation>With &amp;warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="37"/>
        <source>Vence &amp;pronto</source>
        <translation>Expires s&amp;oon</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="38"/>
        <source>&amp;Vencida</source>
        <translation>E&amp;xpired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="39"/>
        <source>&amp;Sin guardar</source>
        <translation>&amp;Unsaved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="41"/>
        <source>&amp;Quitar filtros</source>
        <translation>&amp;Remove filters</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_filter.py" line="80"/>
        <source>Ninguno; se ven todas las entradas</source>
        <translation>None; all entries are shown</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="144"/>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="146"/>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="148"/>
        <source>Avisos de la frase</source>
        <translation>Warnings for the line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="151"/>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="152"/>
        <source>Mejor</source>
        <translation>Better</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="158"/>
        <source>&amp;Ir a</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="159"/>
        <source>Selecciona esas palabras en la frase.</source>
        <translation>Selects those words in the line.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="161"/>
        <source>Añadir al di&amp;ccionario</source>
        <translation>Add to the di&amp;ctionary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="168"/>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="170"/>
        <source>Por qué se queda así</source>
        <translation>Why it stays as it is</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="169"/>
        <source>Entrar lo guarda; Escape lo deja.</source>
        <translation>Enter keeps it; Escape leaves it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="173"/>
        <source>Guardar motivo</source>
        <translation>Save reason</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="175"/>
        <source>Otras frases</source>
        <translation>Other lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="177"/>
        <source>Otras frases con avisos</source>
        <translation>Other lines with warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="207"/>
        <source>Aviso &amp;siguiente</source>
        <translation>&amp;Next warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="208"/>
        <source>Aviso an&amp;terior</source>
        <translation>&amp;Previous warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="210"/>
        <source>Revisar &amp;ortografía del libro…</source>
        <translation>&amp;Check the book&apos;s spelling…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="336"/>
        <source>Otra frase con avisos</source>
        <translation>Another line with warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="336"/>
        <source>Otras {n} frases con avisos</source>
        <translation>{n} other lines with warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="357"/>
        <source>Elija una frase y aquí verá qué mejorar en ella.</source>
        <translation>Choose a line and what to improve in it appears here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="363"/>
        <source>{n} en rojo: no se puede activar</source>
        <translation>{n} in red: cannot be activated</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="365"/>
        <source>{n} en ámbar</source>
        <translation>{n} in amber</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="367"/>
        <source>{n} de ortografía</source>
        <translation>{n} in spelling</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="368"/>
        <source>Sin avisos en esta frase.</source>
        <translation>No warnings in this line.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="372"/>
        <source>Ortografía · «{word}»</source>
        <translation>Spelling · “{word}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="373"/>
        <source>Ámbar, aceptado</source>
        <translation>Amber, accepted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="412"/>
        <source>Rojo: no se puede activar.</source>
        <translation>Red: cannot be activated.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="412"/>
        <source>Ámbar.</source>
        <translation>Amber.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="414"/>
        <source>Aceptado así: {reason}</source>
        <translation>Accepted as it is: {reason}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="422"/>
        <source>Mejor: «{text}»</source>
        <translation>Better: “{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="423"/>
        <source>&amp;Cambiar por esto</source>
        <translation>&amp;Change to this</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="425"/>
        <source>Cambia la frase por «{text}». Ctrl+Z lo deshace.</source>
        <translation>Changes the line to “{text}”. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="428"/>
        <source>Por ejemplo: «{text}»</source>
        <translation>For example: “{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="429"/>
        <source>&amp;Copiar ejemplo</source>
        <translation>&amp;Copy example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="431"/>
        <source>No cambia la frase: copia el ejemplo para que tome de él lo que sirva.</source>
        <translation>Does not change the line: copies the example so that you can take what helps from it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="433"/>
        <source>&amp;Dejar así…</source>
        <translation>&amp;Keep as it is…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="433"/>
        <source>Volver a avi&amp;sar</source>
        <translation>&amp;Warn again</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="435"/>
        <source>El aviso vuelve a contar.</source>
        <translation>The warning counts again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="437"/>
        <source>Pide un motivo y lo guarda con la frase.</source>
        <translation>Asks for a reason and saves it with the line.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="451"/>
        <source>Cambia la palabra. Ctrl+Z lo deshace.</source>
        <translation>Changes the word. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="465"/>
        <source>Rojo: «{words}». {reason}</source>
        <translation>Red: “{words}”. {reason}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="483"/>
        <source>Cambiado. Ctrl+Z lo deshace.</source>
        <translation>Changed. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="493"/>
        <source>Cambiar por la mejor frase</source>
        <translation>Change to the better line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="496"/>
        <source>Ejemplo copiado; péguelo donde le sirva.</source>
        <translation>Example copied; paste it where it helps.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="504"/>
        <source>Corregir una palabra</source>
        <translation>Correct a word</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="535"/>
        <source>Escriba por qué se queda así; quien revise lo leerá.</source>
        <translation>Write why it stays as it is; the reviewer will read it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="552"/>
        <source>Dejar un aviso así</source>
        <translation>Keep as it is despite a warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="552"/>
        <source>Volver a avisar</source>
        <translation>Warn again</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="608"/>
        <source>No queda ningún aviso en el libro.</source>
        <translation>No warnings are left in the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="679"/>
        <source>Rojo</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/findings_panel.py" line="680"/>
        <source>Ámbar</source>
        <translation>Amber</translation>
    </message>
</context>
<context>
    <name>FlagBox</name>
    <message>
        <location filename="../../assistant/ui/setting_controls.py" line="67"/>
        <source>sí</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/setting_controls.py" line="67"/>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Folds</name>
    <message>
        <location filename="../../assistant/ui/folds.py" line="80"/>
        <source>desplegado</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/folds.py" line="80"/>
        <source>plegado</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="28"/>
        <source>Formas según el cliente</source>
        <translation>Forms to match the customer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="29"/>
        <source>La misma palabra para él, para ella y sin decir cuál.</source>
        <translation>The same word for him, for her and without saying which.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="36"/>
        <source>Para é&amp;l</source>
        <translation>For hi&amp;m</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="36"/>
        <source>molestarlo</source>
        <translation>molestarlo</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="37"/>
        <source>Para e&amp;lla</source>
        <translation>For h&amp;er</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="37"/>
        <source>molestarla</source>
        <translation>molestarla</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="38"/>
        <source>&amp;Neutra</source>
        <translation>&amp;Neutral</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="38"/>
        <source>molestarle</source>
        <translation>molestarle</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="45"/>
        <source>&amp;Insertar</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_dialogs.py" line="49"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_view.py" line="166"/>
        <source>Entradas encontradas</source>
        <translation>Entries found</translation>
    </message>
</context>
<context>
    <name>GlobalKeys</name>
    <message>
        <location filename="../../assistant/ui/global_keys.py" line="77"/>
        <source>La tecla global {key} está puesta dos veces; cambie una.</source>
        <translation>The global key {key} is given twice; change one.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/global_keys.py" line="94"/>
        <source>Aquí Remanso no puede tomar teclas globales; asigne una en los ajustes de su escritorio a: python -m assistant --show</source>
        <translation>Remanso cannot take global keys here; bind one in your desktop&apos;s settings to: python -m assistant --show</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/global_keys.py" line="103"/>
        <source>Otro programa ya usa {keys}; elija otra tecla global en los ajustes.</source>
        <translation>Another program already uses {keys}; choose another global key in the settings.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/keys_portal.py" line="130"/>
        <source>Las teclas globales quedaron sin permiso del escritorio.</source>
        <translation>The desktop did not allow the global keys.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/keys_portal.py" line="178"/>
        <source>Copiar la frase {n}</source>
        <translation>Copy line {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/keys_portal.py" line="181"/>
        <source>Mostrar Remanso</source>
        <translation>Show Remanso</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/keys_portal.py" line="182"/>
        <source>Leer lo copiado</source>
        <translation>Read what was copied</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/keys_portal.py" line="183"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
</context>
<context>
    <name>HandoffDialog</name>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="45"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="51"/>
        <source>&amp;Tarjeta de traspaso: revise, complete y envíe.</source>
        <translation>&amp;Handoff card: check it, complete it, send it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="58"/>
        <source>Tarjeta de traspaso</source>
        <translation>Handoff card</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="61"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="63"/>
        <source>Copiar tarjeta</source>
        <translation>Copy card</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="67"/>
        <source>Enviar por correo</source>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="70"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="92"/>
        <source>Para decir al cliente</source>
        <translation>To tell the customer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="96"/>
        <source>Copiar frase</source>
        <translation>Copy line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="109"/>
        <source>Frase copiada.</source>
        <translation>Line copied.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="117"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="124"/>
        <source>Tarjeta copiada. Péguela donde la recibe su supervisor.</source>
        <translation>Card copied. Paste it where your supervisor receives it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="135"/>
        <source>Tarjeta en su programa de correo: elija a quién y envíela.</source>
        <translation>The card is in your mail program: choose the recipient and send it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="139"/>
        <source>No hay programa de correo que responda; la tarjeta quedó en el portapapeles.</source>
        <translation>No mail program answers; the card is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../assistant/ui/editor/handover.py" line="49"/>
        <source>&amp;Publicar…</source>
        <translation>&amp;Publish…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/handover.py" line="54"/>
        <source>Proponer ca&amp;mbios…</source>
        <translation>Pr&amp;opose changes…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/handover.py" line="77"/>
        <source>P&amp;ropuestas ({n})…</source>
        <translation>P&amp;roposals ({n})…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/handover.py" line="77"/>
        <source>P&amp;ropuestas…</source>
        <translation>P&amp;roposals…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="114"/>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="116"/>
        <location filename="../../assistant/ui/help_window.py" line="117"/>
        <source>Buscar en la ayuda</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="122"/>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="129"/>
        <source>Ninguna página tiene esas palabras; pruebe con una sola.</source>
        <translation>No page has those words; try a single one.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="135"/>
        <source>Atrás</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="136"/>
        <source>Adelante</source>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="170"/>
        <source>Recorrido</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="171"/>
        <source>Hoja de teclas…</source>
        <translation>Sheet of keys…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="172"/>
        <source>Privacidad…</source>
        <translation>Privacy…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="215"/>
        <source>Páginas encontradas: {n}</source>
        <translation>Pages found: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/help_window.py" line="241"/>
        <source>Ayuda: {title}</source>
        <translation>Help: {title}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="150"/>
        <source>Historial de «{title}»</source>
        <translation>History of “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="151"/>
        <source>&amp;Versiones, la más nueva primero</source>
        <translation>&amp;Versions, newest first</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="152"/>
        <source>&amp;Recuperar esta versión</source>
        <translation>&amp;Bring this version back</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="158"/>
        <source>Todavía no hay versiones: la primera queda al guardar.</source>
        <translation>No versions yet: the first is kept when you save.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="163"/>
        <source>sin motivo escrito</source>
        <translation>no reason written</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="172"/>
        <source>En esta versión la entrada no estaba.</source>
        <translation>The entry was not in this version.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="177"/>
        <source>Es igual a la de ahora.</source>
        <translation>It is the same as the one now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="180"/>
        <source>1 diferencia entre esta versión y la de ahora.</source>
        <translation>1 difference between this version and the one now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="181"/>
        <source>{n} diferencias entre esta versión y la de ahora.</source>
        <translation>{n} differences between this version and the one now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="182"/>
        <source>{sum} Tachado: estaba entonces; subrayado: está ahora.</source>
        <translation>{sum} Struck through: was there then; underlined: is there now.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="62"/>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="173"/>
        <source>Importar una hoja</source>
        <translation>Import a sheet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="75"/>
        <source>Ninguna hoja todavía; elija una o suéltela aquí.</source>
        <translation>No sheet yet; choose one or drop it here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="78"/>
        <source>&amp;Elegir hoja…</source>
        <translation>&amp;Choose sheet…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="79"/>
        <source>&amp;Quitar del libro lo que la hoja no trae</source>
        <translation>&amp;Remove from the book what the sheet does not have</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="81"/>
        <source>Solo de los archivos que la hoja nombra; lo del programa nunca se quita.</source>
        <translation>Only from the files that the sheet names; what is the program&apos;s is never removed.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="84"/>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="85"/>
        <source>Qué cambios se ven</source>
        <translation>Which changes are shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="88"/>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="89"/>
        <source>Lo nuevo</source>
        <translation>What is new</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="90"/>
        <source>Lo que cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="91"/>
        <source>Lo que se quita</source>
        <translation>What is removed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="92"/>
        <source>Lo que vuelve a ser del programa</source>
        <translation>What goes back to the program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="93"/>
        <source>Lo que no entra</source>
        <translation>What does not come in</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="98"/>
        <source>Qué pasa</source>
        <translation>What happens</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="99"/>
        <source>Entrada o prueba</source>
        <translation>Entry or test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="100"/>
        <source>Campo</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="101"/>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="102"/>
        <source>Después</source>
        <translation>After</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="106"/>
        <source>Lo que cambiaría</source>
        <translation>What would change</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="111"/>
        <source>La fila elegida, entera</source>
        <translation>The chosen row, in full</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="115"/>
        <source>Lectura de la hoja</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="116"/>
        <source>&amp;Detener</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="117"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="119"/>
        <source>&amp;Importar</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="121"/>
        <source>&amp;Guardar la lista de rechazadas…</source>
        <translation>Save the &amp;list of refused rows…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="122"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="137"/>
        <source>&amp;Ver:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="186"/>
        <source>nuevo</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="187"/>
        <source>cambia</source>
        <translation>changes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="188"/>
        <source>se quita</source>
        <translation>removed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="189"/>
        <source>vuelve a ser del programa</source>
        <translation>goes back to the program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="190"/>
        <source>no entra: fila {row}</source>
        <translation>does not come in: row {row}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="198"/>
        <source>Leyendo la hoja…</source>
        <translation>Reading the sheet…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="226"/>
        <source>{problem} Corrija el libro antes de importar.</source>
        <translation>{problem} Correct the book before importing.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="267"/>
        <source>Antes: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="267"/>
        <source>Después: {text}</source>
        <translation>After: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="275"/>
        <source>nuevas: {n}</source>
        <translation>new: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="276"/>
        <source>cambian: {n}</source>
        <translation>changed: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="277"/>
        <source>se quitan: {n}</source>
        <translation>removed: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="278"/>
        <source>vuelven a ser del programa: {n}</source>
        <translation>back to the program&apos;s: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="279"/>
        <source>filas que no entran: {n}</source>
        <translation>rows that do not come in: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="283"/>
        <source>quedan igual: {n}</source>
        <translation>unchanged: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="287"/>
        <source>Entradas de su equipo que la hoja no trae y se quedan: {n}.</source>
        <translation>Your team&apos;s entries that the sheet does not have and that stay: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="291"/>
        <source>No se quita nada: una fila rechazada no dice de qué entrada es.</source>
        <translation>Nothing is removed: a refused row does not say which entry it belongs to.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="296"/>
        <source>No hay nada que importar.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="298"/>
        <source>Nada ha cambiado todavía.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="306"/>
        <source>El libro cambió mientras tanto; se compara otra vez.</source>
        <translation>The book changed meanwhile; it is being compared again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="310"/>
        <source>Importado, sin guardar todavía. Cambios: {n}. Ctrl+Z lo deshace.</source>
        <translation>Imported, not saved yet. Changes: {n}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="319"/>
        <source>Elegir hoja</source>
        <translation>Choose sheet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="321"/>
        <source>Hojas ({patterns})</source>
        <translation>Sheets ({patterns})</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="330"/>
        <source>Guardar la lista de rechazadas</source>
        <translation>Save the list of refused rows</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="331"/>
        <source>rechazadas.csv</source>
        <translation>refused.csv</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="332"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/import_dialog.py" line="344"/>
        <source>Lista guardada en {path}.</source>
        <translation>List saved to {path}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <location filename="../../assistant/ui/editor/inbox.py" line="91"/>
        <source>Aceptar una propuesta</source>
        <translation>Accept a proposal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/inbox.py" line="93"/>
        <source>Aceptar un mensaje propuesto</source>
        <translation>Accept a proposed message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/inbox.py" line="147"/>
        <source>Propuesta aceptada y guardada.</source>
        <translation>Proposal accepted and saved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/inbox.py" line="149"/>
        <source>Propuesta rechazada; quien la hizo verá por qué.</source>
        <translation>Proposal refused; whoever made it will see why.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/inbox.py" line="160"/>
        <source>Esa propuesta ya está en la lista.</source>
        <translation>That proposal is in the list already.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="80"/>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="83"/>
        <source>&amp;Lo que no se guardó…</source>
        <translation>&amp;What was not saved…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="104"/>
        <source>Este libro no se guarda desde aquí; envíelo como propuesta.</source>
        <translation>This book is not saved from here; send it as a proposal.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="112"/>
        <source>No hay cambios que guardar.</source>
        <translation>There are no changes to save.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="213"/>
        <source>Tomar lo de otra persona</source>
        <translation>Take somebody else&apos;s version</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="222"/>
        <source>Sin guardar hasta que decida: {what}. Guarde otra vez para decidir.</source>
        <translation>Not saved until you decide: {what}. Save again to decide.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="275"/>
        <source>Recibido: {what}.</source>
        <translation>Received: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="336"/>
        <source>Recuperar lo no guardado</source>
        <translation>Recover what was not saved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="341"/>
        <source>Recuperado, sin guardar todavía: {what}.</source>
        <translation>Recovered, not saved yet: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="411"/>
        <source>Guardado: {what}.</source>
        <translation>Saved: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="414"/>
        <source>De otra persona: {what}.</source>
        <translation>From somebody else: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="418"/>
        <source>Y {n} más sin guardar.</source>
        <translation>And {n} more not saved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="420"/>
        <source>No se guardó nada.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="424"/>
        <source>No se guardó «{title}»: {why}</source>
        <translation>“{title}” was not saved: {why}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="432"/>
        <source>No se guardó la prueba «{message}»: revise su mensaje y lo que espera.</source>
        <translation>The test “{message}” was not saved: check its message and what it expects.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="440"/>
        <source>Es del programa y no se puede borrar; póngale una fecha que ya pasó y no se mostrará.</source>
        <translation>It is the program’s and cannot be deleted; give it a date that has passed and it will not be shown.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="444"/>
        <source>En {file} hay otra con ese nombre que tiene errores; corríjala o bórrela allí.</source>
        <translation>In {file} there is another of that name with errors; mend it or delete it there.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="447"/>
        <source>Su nombre interno no es el de su lugar en el libro; cópiela y borre esta.</source>
        <translation>Its internal name is not that of its place in the book; copy it and delete this one.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper.py" line="458"/>
        <source>sin título ({name})</source>
        <translation>untitled ({name})</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <location filename="../../assistant/ui/kept_settings.py" line="98"/>
        <source>El archivo de ajustes estaba dañado; quedó guardado como {name} y hay uno nuevo.</source>
        <translation>The settings file was damaged; it was kept as {name} and there is a new one.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="29"/>
        <location filename="../../assistant/ui/key_sheet.py" line="38"/>
        <source>Hoja de teclas</source>
        <translation>Sheet of keys</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="31"/>
        <source>Remanso: las teclas</source>
        <translation>Remanso: the keys</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="32"/>
        <source>Las teclas se pueden cambiar en Ajustes; esta hoja tiene las de hoy.</source>
        <translation>The keys can be changed in Settings; this sheet has those of today.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="33"/>
        <source>(sin tecla)</source>
        <translation>(no key)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="43"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="45"/>
        <source>&amp;Imprimir…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="48"/>
        <source>&amp;Guardar como PDF o HTML…</source>
        <translation>&amp;Save as PDF or HTML…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="66"/>
        <source>Este equipo no puede imprimir desde aquí; guarde la hoja.</source>
        <translation>This machine cannot print from here; save the sheet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="72"/>
        <source>Hoja enviada a la impresora.</source>
        <translation>Sheet sent to the printer.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="79"/>
        <source>Guardar la hoja de teclas</source>
        <translation>Save the sheet of keys</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="80"/>
        <source>remanso-teclas.pdf</source>
        <translation>remanso-keys.pdf</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="81"/>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="94"/>
        <source>No se pudo guardar en {file}: {why}. Elija otra carpeta.</source>
        <translation>Could not save to {file}: {why}. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_sheet.py" line="97"/>
        <source>Hoja guardada en {file}.</source>
        <translation>Sheet saved to {file}.</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="55"/>
        <location filename="../../assistant/ui/editor/line_form.py" line="102"/>
        <source>Texto de la frase</source>
        <translation>Text of the line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="58"/>
        <source>Largo</source>
        <translation>Length</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="65"/>
        <location filename="../../assistant/ui/editor/line_form.py" line="116"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="68"/>
        <location filename="../../assistant/ui/editor/line_form.py" line="116"/>
        <source>Paso</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="70"/>
        <source>Estado de la frase</source>
        <translation>Status of the line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="73"/>
        <location filename="../../assistant/ui/editor/line_form.py" line="118"/>
        <source>Vence</source>
        <translation>Expires</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="79"/>
        <source>Canal: {channel}</source>
        <translation>Channel: {channel}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="90"/>
        <source>{él|ella|neutro}  Formas según el cliente…</source>
        <translation>{él|ella|neutro}  Forms to match the customer…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="92"/>
        <source>Insertar hueco</source>
        <translation>Insert slot</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="95"/>
        <source>Insertar &amp;hueco…</source>
        <translation>Insert &amp;slot…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="115"/>
        <source>Canales</source>
        <translation>Channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="118"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="155"/>
        <source>{step} (no va en este método)</source>
        <translation>{step} (does not go with this method)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="161"/>
        <source>Permitir ({n})…</source>
        <translation>Allowed ({n})…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="168"/>
        <source>{n} palabra</source>
        <translation>{n} word</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="168"/>
        <source>{n} palabras</source>
        <translation>{n} words</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="169"/>
        <source>{n} letra</source>
        <translation>{n} character</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="169"/>
        <source>{n} letras</source>
        <translation>{n} characters</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="176"/>
        <source>{channel}: hasta {limit} palabras</source>
        <translation>{channel}: up to {limit} words</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="177"/>
        <source>{channel}: hasta {limit} palabras; sobran {n}</source>
        <translation>{channel}: up to {limit} words; {n} too many</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="193"/>
        <source>Escribir en la frase</source>
        <translation>Type in the line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="198"/>
        <source>Cambiar el trato</source>
        <translation>Change the form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="202"/>
        <source>Cambiar el paso</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="207"/>
        <source>Cambiar los canales</source>
        <translation>Change the channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="217"/>
        <source>Cambiar el estado</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="222"/>
        <source>Cambiar la fecha</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_form.py" line="262"/>
        <source>Quitar un permiso</source>
        <translation>Remove a permission</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="149"/>
        <source>Ver las frases de un canal</source>
        <translation>Show the lines of one channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="150"/>
        <source>Todos los canales</source>
        <translation>All channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="152"/>
        <source>Ver las frases de un trato</source>
        <translation>Show the lines of one form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="153"/>
        <source>Todos los tratos</source>
        <translation>All forms of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="159"/>
        <location filename="../../assistant/ui/editor/line_list.py" line="169"/>
        <source>Frases</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="161"/>
        <source>Entrar va al texto de la frase; Supr la borra; Alt con flechas la mueve.</source>
        <translation>Enter goes to the text of the line; Del deletes the line; Alt with the arrow keys moves it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="180"/>
        <source>&amp;Duplicar frase</source>
        <translation>D&amp;uplicate line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="181"/>
        <source>B&amp;orrar frase</source>
        <translation>Delete l&amp;ine</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="177"/>
        <source>Frase &amp;nueva</source>
        <translation>&amp;New line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="182"/>
        <source>Mo&amp;ver frases a otra entrada…</source>
        <translation>Mo&amp;ve lines to another entry…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="184"/>
        <source>S&amp;ubir frase</source>
        <translation>Line &amp;up</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="185"/>
        <source>Baja&amp;r frase</source>
        <translation>Line do&amp;wn</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="202"/>
        <location filename="../../assistant/ui/editor/line_list.py" line="288"/>
        <source>Frase nueva</source>
        <translation>New line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="203"/>
        <source>Duplicar</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="204"/>
        <source>Borrar</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="205"/>
        <source>Mover…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="296"/>
        <source>Duplicar frase</source>
        <translation>Duplicate line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="301"/>
        <source>{n} copia, como borrador</source>
        <translation>{n} copy, as a draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="302"/>
        <source>{n} copias, como borrador</source>
        <translation>{n} copies, as drafts</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="311"/>
        <source>Borrar frase</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="313"/>
        <source>{n} borrada</source>
        <translation>{n} deleted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="313"/>
        <source>{n} borradas</source>
        <translation>{n} deleted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="323"/>
        <source>¿A qué entrada pasa esta frase?</source>
        <translation>Which entry does this line move to?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="324"/>
        <source>¿A qué entrada pasan estas {n} frases?</source>
        <translation>Which entry do these {n} lines move to?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="338"/>
        <source>Ahora en «{title}»: {n}</source>
        <translation>Now in “{title}”: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="344"/>
        <source>{n} copiada</source>
        <translation>{n} copied</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="344"/>
        <source>{n} copiadas</source>
        <translation>{n} copied</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="365"/>
        <source>Ordenar frases</source>
        <translation>Reorder lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="367"/>
        <source>En el lugar {n} de {total}</source>
        <translation>In place {n} of {total}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="385"/>
        <source>Se ven {n} de {total} frases</source>
        <translation>{n} of {total} lines shown</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <location filename="../../assistant/ui/editor/line_list.py" line="68"/>
        <source>(sin texto)</source>
        <translation>(no text)</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <location filename="../../assistant/ui/listener.py" line="160"/>
        <source>Escuchar el portapapeles</source>
        <translation>Listen to the clipboard</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="161"/>
        <source>Lee lo que copie en otro programa como mensaje del cliente</source>
        <translation>Reads what you copy in another program as the customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="170"/>
        <source>Escucho el portapapeles: lo que copie se lee aquí.</source>
        <translation>Listening to the clipboard: what you copy is read here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="172"/>
        <source>Ya no escucho el portapapeles.</source>
        <translation>No longer listening to the clipboard.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="188"/>
        <source>Escuchar</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="188"/>
        <source>● Escuchando</source>
        <translation>● Listening</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <location filename="../../assistant/ui/listener.py" line="100"/>
        <source>viene marcado como privado, como una clave</source>
        <translation>it is marked as private, like a password</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="105"/>
        <source>no es texto</source>
        <translation>it is not text</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="111"/>
        <source>pasa de {limit} letras</source>
        <translation>it is over {limit} characters</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="121"/>
        <source>No leí lo copiado: {why}. Si es del cliente, péguelo (Ctrl+V).</source>
        <translation>I did not read what was copied: {why}. If it is the customer&apos;s, paste it (Ctrl+V).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="141"/>
        <source>parece un enlace o una ruta</source>
        <translation>it looks like a link or a path</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="142"/>
        <source>parece una clave o un código</source>
        <translation>it looks like a password or a code</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="143"/>
        <source>parece un dato suelto</source>
        <translation>it looks like a bare detail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/listener.py" line="144"/>
        <source>parece código o una tabla</source>
        <translation>it looks like program code or a table</translation>
    </message>
</context>
<context>
    <name>ManyCommands</name>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="44"/>
        <source>&amp;Unir entradas…</source>
        <translation>Mer&amp;ge entries…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="42"/>
        <source>Buscar y reem&amp;plazar…</source>
        <translation>Find and re&amp;place…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="43"/>
        <source>&amp;Pegar muchos ejemplos…</source>
        <translation>&amp;Paste many examples…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="45"/>
        <source>Ca&amp;mbiar en varias…</source>
        <translation>Chan&amp;ge in several…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="46"/>
        <source>&amp;Importar una hoja…</source>
        <translation>&amp;Import a sheet…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/many.py" line="47"/>
        <source>&amp;Exportar a una hoja…</source>
        <translation>&amp;Export to a sheet…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="38"/>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="125"/>
        <source>Unir entradas</source>
        <translation>Merge entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="44"/>
        <source>Qué entrada se queda</source>
        <translation>Which entry stays</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="45"/>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="47"/>
        <source>Para el agente</source>
        <translation>For the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="51"/>
        <source>Así quedaría</source>
        <translation>How it would look</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="52"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="54"/>
        <source>&amp;Unir</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="58"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="84"/>
        <source>&amp;Se queda</source>
        <translation>&amp;Stays</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="85"/>
        <source>&amp;Título</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="86"/>
        <source>&amp;Para el agente</source>
        <translation>&amp;For the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="87"/>
        <source>&amp;Así quedaría</source>
        <translation>&amp;How it would look</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="115"/>
        <source>La entrada ya no está en el libro.</source>
        <translation>The entry is no longer in the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="137"/>
        <source>Elija dos entradas o más para unirlas.</source>
        <translation>Choose two entries or more to merge them.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="139"/>
        <source>Son de métodos distintos y no se unen; elija entradas de un mismo método.</source>
        <translation>They belong to different methods and cannot be merged; choose entries of one method.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="142"/>
        <source>Son de situaciones distintas y no se unen: sus ejemplos enseñarían al programa a confundirlas.</source>
        <translation>They are of different situations and cannot be merged: their examples would teach the program to confuse them.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="146"/>
        <source>Unas son de peligro y otras no, y no se unen: en las de peligro se avisa primero.</source>
        <translation>Some are of danger and others are not, and they cannot be merged: in danger, help is called first.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="159"/>
        <source>Para el agente: {text}</source>
        <translation>For the agent: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="161"/>
        <source>Pasos: {n}</source>
        <translation>Steps: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="162"/>
        <source>Ejemplos: {n}</source>
        <translation>Examples: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="163"/>
        <source>Frases: {n}</source>
        <translation>Lines: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="171"/>
        <source>Llegan de las otras: ejemplos, {triggers}; frases, {lines}.</source>
        <translation>Coming from the others: examples, {triggers}; lines, {lines}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="176"/>
        <source>Repetidos que no entran: {n}.</source>
        <translation>Repeats that do not come in: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="178"/>
        <source>Pruebas que pasan a esperar la que se queda: {n}.</source>
        <translation>Tests that will now expect the one that stays: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="183"/>
        <source>Se quita: {titles}.</source>
        <translation>Removed: {titles}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="187"/>
        <source>Del programa, no se quita; queda oculta, con la fecha vencida: {titles}.</source>
        <translation>The program&apos;s, so not removed; hidden instead, with its date expired: {titles}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/merge_dialog.py" line="203"/>
        <source>Unidas en «{title}». Ctrl+Z lo deshace.</source>
        <translation>Merged into “{title}”. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <location filename="../../assistant/ui/modes.py" line="150"/>
        <source>Siga el protocolo: {keys} lo muestra. {escalate} escala.</source>
        <translation>Follow the protocol: {keys} shows it. {escalate} escalates.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/modes.py" line="181"/>
        <source>Ventana completa.</source>
        <translation>Whole window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/modes.py" line="182"/>
        <source>Forma compacta; {keys} vuelve a la ventana completa.</source>
        <translation>Compact form; {keys} goes back to the whole window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/modes.py" line="183"/>
        <source>Forma discreta; {keys} vuelve a la ventana completa.</source>
        <translation>Quiet form; {keys} goes back to the whole window.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <location filename="../../assistant/ui/more_menu.py" line="15"/>
        <source>Más</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/more_menu.py" line="16"/>
        <source>Más: ajustes y salir</source>
        <translation>More: settings and quit</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/more_menu.py" line="19"/>
        <source>Salir</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="114"/>
        <source>Mover a…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="114"/>
        <source>Mover</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="122"/>
        <source>&amp;Cómo se atiende</source>
        <translation>&amp;How it is handled</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="141"/>
        <source>Deja de ser la entrada general de su método.</source>
        <translation>It will no longer be the general entry of its method.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="143"/>
        <source>Ya está ahí; elija otro lugar.</source>
        <translation>It is there already; choose another place.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="145"/>
        <source>Todas sus frases sirven allí.</source>
        <translation>All its lines fit there.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="82"/>
        <source>Mover a otra entrada</source>
        <translation>Move to another entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="88"/>
        <source>Buscar la entrada</source>
        <translation>Search for the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="89"/>
        <source>Buscar la entrada por su título</source>
        <translation>Search for the entry by its title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="99"/>
        <source>Entradas</source>
        <translation>Entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="104"/>
        <source>Ninguna entrada tiene esas palabras.</source>
        <translation>No entry has those words.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="107"/>
        <source>&amp;Dejar también una copia aquí</source>
        <translation>&amp;Keep a copy here too</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="108"/>
        <source>&amp;Mover</source>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="112"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/move_dialog.py" line="138"/>
        <source>Entradas encontradas: {n}</source>
        <translation>Entries found: {n}</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="84"/>
        <source>Entrada nueva</source>
        <translation>New entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="84"/>
        <source>Crear</source>
        <translation>Create</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="87"/>
        <source>Por ejemplo: Acusa de mentir</source>
        <translation>For example: Accuses you of lying</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="90"/>
        <source>&amp;Qué hace el cliente</source>
        <translation>&amp;What the customer does</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="92"/>
        <source>&amp;Cómo se atiende</source>
        <translation>&amp;How it is handled</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="95"/>
        <source>Comienza como borrador: los agentes no la ven todavía.</source>
        <translation>It starts as a draft: agents do not see it yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="105"/>
        <source>Escriba un título: qué hace el cliente, en pocas palabras.</source>
        <translation>Write a title: what the customer does, in a few words.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="22"/>
        <location filename="../../assistant/ui/numbers.py" line="23"/>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="25"/>
        <source>Números de emergencia</source>
        <translation>Emergency numbers</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="47"/>
        <source>Elija el país</source>
        <translation>Choose the country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="63"/>
        <source>Confirme el número de emergencias de su país.</source>
        <translation>Confirm your country&apos;s emergency number.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="70"/>
        <source>confirme el número de su país</source>
        <translation>confirm your country&apos;s number</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="31"/>
        <source>Abriendo el libro…</source>
        <translation>Opening the book…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="48"/>
        <source>1 entrada en el libro.</source>
        <translation>1 entry in the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="48"/>
        <source>{n} entradas en el libro.</source>
        <translation>{n} entries in the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="57"/>
        <source>Esta carpeta es solo de lectura: puede leer y proponer.</source>
        <translation>This folder is read-only: you can read and propose.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="59"/>
        <source>{count} problemas en los archivos; el primero: {first}</source>
        <translation>{count} problems in the files; the first: {first}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/opening.py" line="71"/>
        <source>El editor de frases no hace eso; use la ventana de Remanso.</source>
        <translation>The phrase editor does not do that; use the Remanso window.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="38"/>
        <source>Pegar muchos ejemplos</source>
        <translation>Paste many examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="48"/>
        <source>Texto pegado</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="51"/>
        <source>Pegue aquí una lista, un chat o una columna de una hoja: un ejemplo por línea.</source>
        <translation>Paste a list, a chat or a column of a sheet here: one example to a line.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="54"/>
        <source>Tapar &amp;nombres y números</source>
        <translation>Mask &amp;names and numbers</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="56"/>
        <source>Ejemplo</source>
        <translation>Example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="56"/>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="57"/>
        <source>Ejemplos encontrados</source>
        <translation>Examples found</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="59"/>
        <source>Espacio marca o desmarca; F2 cambia el texto.</source>
        <translation>Space selects or deselects; F2 changes the text.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="62"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="67"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="82"/>
        <source>&amp;Ejemplos para «{title}»</source>
        <translation>&amp;Examples for “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="86"/>
        <source>Espacio marca o desmarca una fila; F2 cambia su texto.</source>
        <translation>Space selects or deselects a row; F2 changes its text.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="130"/>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="131"/>
        <source>Parece dicho por el agente, no por el cliente</source>
        <translation>Sounds like the agent, not the customer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="132"/>
        <source>Está en otra entrada: {where}</source>
        <translation>Is in another entry: {where}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="133"/>
        <source>Ya está en esta entrada</source>
        <translation>Is in this entry already</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="134"/>
        <source>Repetido más arriba</source>
        <translation>Repeated from above</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="135"/>
        <source>Demasiado largo; acórtelo con F2</source>
        <translation>Too long; shorten it with F2</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="138"/>
        <source>{words}; con datos tapados</source>
        <translation>{words}; with details masked</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="159"/>
        <source>&amp;Añadir {n}</source>
        <translation>&amp;Add {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="161"/>
        <source>&amp;Añadir</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="164"/>
        <source>Todavía no hay ningún ejemplo.</source>
        <translation>No examples yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="166"/>
        <source>Ejemplos: {n}, marcados {chosen}</source>
        <translation>Examples: {n}, selected {chosen}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="168"/>
        <source>ya están aquí: {n}</source>
        <translation>here already: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="169"/>
        <source>repetidos: {n}</source>
        <translation>repeated: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="170"/>
        <source>en otra entrada: {n}</source>
        <translation>in another entry: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="171"/>
        <source>con datos tapados: {n}</source>
        <translation>with details masked: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="181"/>
        <source>La entrada ya no está en el libro.</source>
        <translation>The entry is no longer in the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="184"/>
        <source>Pegar ejemplos</source>
        <translation>Paste examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/paste_dialog.py" line="185"/>
        <source>Ejemplos añadidos: {n}. Ctrl+Z lo deshace.</source>
        <translation>Examples added: {n}. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="114"/>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="120"/>
        <source>Guía de la respiración</source>
        <translation>Breathing guide</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="125"/>
        <source>Para usted</source>
        <translation>For you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="129"/>
        <source>Tiempo</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="131"/>
        <source>Terminar la pausa (Esc)</source>
        <translation>End the pause (Esc)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="159"/>
        <source>Pausa de 90 segundos. Inspire en 4, suelte en 6. Escape la termina.</source>
        <translation>A 90-second pause. Breathe in for 4, out for 6. Escape ends it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="174"/>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="179"/>
        <source>Ya está. Vuelva cuando quiera.</source>
        <translation>That is it. Come back when you like.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="180"/>
        <source>Inspire… {n}</source>
        <translation>Breathe in… {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="180"/>
        <source>Suelte… {n}</source>
        <translation>Breathe out… {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="185"/>
        <source>Terminó la pausa.</source>
        <translation>The pause is over.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/pause_dialog.py" line="186"/>
        <source>Quedan {n} segundos</source>
        <translation>{n} seconds left</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="72"/>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="85"/>
        <source>Como la ve el agente</source>
        <translation>As the agent sees it</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="74"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="76"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="77"/>
        <source>Género</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="78"/>
        <source>Huecos con e&amp;jemplos</source>
        <translation>Slots with exam&amp;ples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="81"/>
        <source>Si se ofrece</source>
        <translation>Whether it is offered</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="169"/>
        <source>Elija una frase y aquí verá su tarjeta.</source>
        <translation>Choose a line and its card appears here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="174"/>
        <source>Se ofrece por {channel}.</source>
        <translation>Offered for {channel}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="193"/>
        <source>La entrada está en borrador: los agentes no la ven.</source>
        <translation>The entry is a draft: agents do not see it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="194"/>
        <source>La entrada está revisada, pero falta activarla.</source>
        <translation>The entry is reviewed but not activated yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="197"/>
        <source>La entrada venció el {day}.</source>
        <translation>The entry expired on {day}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="200"/>
        <source>Está en borrador: los agentes no la ven.</source>
        <translation>The line is a draft: agents do not see it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="201"/>
        <source>Está revisada, pero falta activarla.</source>
        <translation>The line is reviewed but not activated yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="204"/>
        <source>Venció el {day}.</source>
        <translation>The line expired on {day}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="206"/>
        <source>Tiene un aviso en rojo: no se puede activar.</source>
        <translation>It has a red warning: it cannot be activated.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="209"/>
        <source>No se ofrece por {channel}.</source>
        <translation>Not offered for {channel}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="212"/>
        <source>No se ofrece a quien se trata de «{trato}».</source>
        <translation>Not offered for customers addressed as “{trato}”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="237"/>
        <source>Ana Ruiz</source>
        <translation>Ana Ruiz</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="238"/>
        <source>la línea fija</source>
        <translation>la línea fija</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="239"/>
        <source>24 horas</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="240"/>
        <source>Leo</source>
        <translation>Leo</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="241"/>
        <source>Marta Gil</source>
        <translation>Marta Gil</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/preview_panel.py" line="242"/>
        <source>el correo</source>
        <translation>el correo</translation>
    </message>
</context>
<context>
    <name>PrivacyWindow</name>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="53"/>
        <source>Privacidad</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="64"/>
        <source>Conexiones abiertas</source>
        <translation>Connections opened</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="65"/>
        <source>Texto de clientes en disco</source>
        <translation>Customer text on disk</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="66"/>
        <source>Memoria borrada</source>
        <translation>Memory wiped</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="74"/>
        <source>&amp;Comprobar ahora</source>
        <translation>&amp;Check now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="79"/>
        <source>Un mensaje inventado recorre el programa y después se busca en cada archivo, ventana y conexión. Tarda unos segundos.</source>
        <translation>An invented message goes through the program, and is then looked for in each file, window and connection. It takes some seconds.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="86"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="90"/>
        <source>Informe</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="91"/>
        <source>Co&amp;piar informe</source>
        <translation>Co&amp;py the report</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="94"/>
        <source>&amp;Guardar informe…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="100"/>
        <source>La carta</source>
        <translation>The charter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="150"/>
        <source>no se cuentan en este arranque</source>
        <translation>not counted since this start</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="151"/>
        <source>{n} desde las {when}</source>
        <translation>{n} since {when}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="155"/>
        <source>{host}: {n}, la última a las {when} (la configuró su líder)</source>
        <translation>{host}: {n}, the last at {when} (your lead configured it)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="157"/>
        <source>{host}: {n}, la última a las {when}. Nadie la configuró: avise</source>
        <translation>{host}: {n}, the last at {when}. Nobody configured it: tell your supervisor</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="163"/>
        <source>Libro del equipo: {place}</source>
        <translation>Team&apos;s book: {place}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="168"/>
        <source>Remanso no escribe ninguno; pulse «Comprobar ahora» para verlo</source>
        <translation>Remanso writes none; press «Check now» to see it</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="169"/>
        <source>{n} bytes, comprobado a las {when}; archivos leídos: {files}</source>
        <translation>{n} bytes, checked at {when}; files read: {files}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="176"/>
        <source>hay un caso abierto; se borra al empezar otro o al cerrar</source>
        <translation>a case is open; it is wiped when another begins or when you close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="178"/>
        <source>todavía no hubo ningún caso</source>
        <translation>there was no case yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="179"/>
        <source>a las {when}, al empezar un caso nuevo</source>
        <translation>at {when}, when a new case began</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="185"/>
        <source>Comprobando…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="212"/>
        <source>Informe copiado.</source>
        <translation>Report copied.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="214"/>
        <source>Otro programa tiene ocupado el portapapeles; espere y repita.</source>
        <translation>Another program is holding the clipboard; wait and repeat.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="218"/>
        <source>remanso-privacidad-{day}.txt</source>
        <translation>remanso-privacy-{day}.txt</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="220"/>
        <source>Guardar informe</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="220"/>
        <source>Texto (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="230"/>
        <source>No se pudo guardar en {file}: {why}. Elija otra carpeta.</source>
        <translation>Could not save to {file}: {why}. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_window.py" line="233"/>
        <source>Informe guardado en {file}.</source>
        <translation>Report saved to {file}.</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="45"/>
        <source>Proponer a su responsable</source>
        <translation>Propose to your lead</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="47"/>
        <source>Esto es e&amp;xactamente lo que se guardará:</source>
        <translation>This is e&amp;xactly what will be saved:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="50"/>
        <source>Texto de la propuesta</source>
        <translation>Text of the proposal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="53"/>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="56"/>
        <source>Nombres y números van tapados; los insultos se quedan, porque enseñan. Revíselo y cambie lo que haga falta. Nada sale de este equipo.</source>
        <translation>Names and numbers are masked; insults stay, because they teach. Check it and change what is needed. Nothing leaves this computer.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="62"/>
        <location filename="../../assistant/ui/proposal_dialog.py" line="63"/>
        <source>A qué pertenece</source>
        <translation>What it belongs to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="64"/>
        <source>¿A &amp;qué pertenece?</source>
        <translation>What does it &amp;belong to?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="67"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="68"/>
        <source>Guardar propuesta</source>
        <translation>Save proposal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="72"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="90"/>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="95"/>
        <source>Entrada: {title}</source>
        <translation>Entry: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="107"/>
        <source>No hay texto que proponer; escríbalo o cancele.</source>
        <translation>There is no text to propose; write it or cancel.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="110"/>
        <source>El texto pasa de {n} letras; deje lo que el cliente hace.</source>
        <translation>The text is over {n} letters; keep what the customer does.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="114"/>
        <source>Elija a qué situación o entrada pertenece.</source>
        <translation>Choose the situation or entry it belongs to.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/proposal_dialog.py" line="134"/>
        <source>Propuesta guardada para su responsable en {folder}.</source>
        <translation>Proposal saved for your lead in {folder}.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="43"/>
        <source>Propuestas</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="49"/>
        <source>De qué trata</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="51"/>
        <source>Lo que cambiaría en el libro</source>
        <translation>What would change in the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="52"/>
        <source>&amp;Ejemplo de la entrada</source>
        <translation>&amp;Example of the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="55"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="57"/>
        <source>&amp;Aceptar</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="58"/>
        <source>&amp;Rechazar</source>
        <translation>&amp;Reject</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="59"/>
        <source>A&amp;brir propuesta…</source>
        <translation>&amp;Open proposal…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="60"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="48"/>
        <source>Propuestas que esperan</source>
        <translation>Waiting proposals</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="75"/>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="76"/>
        <source>De qué entrada será ejemplo</source>
        <translation>Entry it will be an example of</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="82"/>
        <source>Si la rechaza, &amp;motivo</source>
        <translation>If you reject it, &amp;why</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="84"/>
        <source>Motivo para rechazar</source>
        <translation>Reason for rejecting</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="85"/>
        <source>Lo leerá quien la propuso</source>
        <translation>Whoever proposed it will read this</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="167"/>
        <source>No hay propuestas que esperen.</source>
        <translation>No proposals are waiting.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="178"/>
        <source>Por qué: {why}</source>
        <translation>Why: {why}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="182"/>
        <source>Alguna entrada cambió desde que se propuso: si acepta, queda como se propuso y se pierde ese cambio. Compare antes.</source>
        <translation>An entry has changed since this was proposed: if you accept, it will be as proposed and that change is lost. Compare first.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="186"/>
        <source>Sin motivo escrito.</source>
        <translation>No reason written.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="189"/>
        <source>«{text}»
El agente lo leyó como: {situation}.</source>
        <translation>“{text}”
The agent read it as: {situation}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="231"/>
        <source>Aceptada. Quedará resuelta cuando guarde el libro.</source>
        <translation>Accepted. It will be settled when you save the book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="249"/>
        <source>Escriba el motivo: quien la propuso lo leerá.</source>
        <translation>Write the reason: whoever proposed it will read it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="256"/>
        <source>Abrir una propuesta</source>
        <translation>Open a proposal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposals_dialog.py" line="257"/>
        <source>Propuestas (*.json)</source>
        <translation>Proposals (*.json)</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="44"/>
        <source>Proponer cambios</source>
        <translation>Propose changes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="50"/>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="52"/>
        <source>Lo que va en la propuesta</source>
        <translation>What goes into the proposal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="53"/>
        <source>&amp;Proponer</source>
        <translation>&amp;Propose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="54"/>
        <source>&amp;Guardar propuesta como…</source>
        <translation>&amp;Save proposal as…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="55"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="56"/>
        <source>Quién propone</source>
        <translation>Who proposes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="58"/>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="60"/>
        <source>Lo leerá quien decida</source>
        <translation>Whoever decides will read this</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="62"/>
        <source>&amp;Quién</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="62"/>
        <source>Por q&amp;ué</source>
        <translation>Wh&amp;y</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="102"/>
        <source>Va esto y nada más: {what}. El libro no cambia hasta que se acepte.</source>
        <translation>This goes in and nothing else: {what}. The book does not change until it is accepted.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="115"/>
        <source>Guardar propuesta como</source>
        <translation>Save proposal as</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="115"/>
        <source>Propuestas (*.json)</source>
        <translation>Proposals (*.json)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="128"/>
        <source>Propuesta guardada junto al libro: {file}.</source>
        <translation>Proposal saved next to the book: {file}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/propose_dialog.py" line="130"/>
        <source>Propuesta guardada en {file}. Hágala llegar a quien cuida el libro.</source>
        <translation>Proposal saved to {file}. Get it to whoever looks after the book.</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <location filename="../../assistant/ui/protocol_card.py" line="19"/>
        <source>Protocolo</source>
        <translation>Protocol</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="88"/>
        <source>Publicar para los agentes</source>
        <translation>Publish for the agents</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="100"/>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="102"/>
        <source>Pruebas</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="103"/>
        <source>Antes de publicar se comprueban las pruebas del libro…</source>
        <translation>The book&apos;s tests are checked before publishing…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="105"/>
        <source>Sin guardar</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="106"/>
        <source>&amp;Guardar y seguir</source>
        <translation>&amp;Save and continue</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="108"/>
        <source>&amp;Ir a</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="109"/>
        <source>Lo que verán cambiado los agentes</source>
        <translation>What the agents will see changed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="110"/>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="294"/>
        <source>&amp;Publicar</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="111"/>
        <source>&amp;Volver a la publicación anterior…</source>
        <translation>Go &amp;back to the previous publication…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="112"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="136"/>
        <source>La carpeta de la que los agentes toman las frases.</source>
        <translation>The folder from which the agents take the lines.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="137"/>
        <source>Opcional. El archivo de la clave privada; la clave no se guarda aquí.</source>
        <translation>Optional. The private key&apos;s file; the key is not kept here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="139"/>
        <source>&amp;Dónde</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="139"/>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="414"/>
        <source>Dónde publicar</source>
        <translation>Where to publish</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="141"/>
        <source>&amp;Firmar con</source>
        <translation>S&amp;ign with</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="141"/>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="421"/>
        <source>Archivo de la clave para firmar</source>
        <translation>Key file for signing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="147"/>
        <source>Elegir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="148"/>
        <source>Elegir: {what}</source>
        <translation>Choose: {what}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="157"/>
        <source>Por qué se publica</source>
        <translation>Why it is published</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="158"/>
        <source>Lo leen los otros líderes: «nuevas devoluciones»</source>
        <translation>The other leads read it: “new returns policy”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="159"/>
        <source>Por &amp;qué</source>
        <translation>Wh&amp;y</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="107"/>
        <source>Lo que impide publicar</source>
        <translation>What prevents publishing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="212"/>
        <source>La carpeta {fault}.</source>
        <translation>The folder: {fault}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="213"/>
        <source>Diga en qué carpeta se publica.</source>
        <translation>Say which folder to publish to.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="215"/>
        <source>Comparando con lo que tienen los agentes…</source>
        <translation>Comparing with what the agents have…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="260"/>
        <source>Lo publicado está firmado y los agentes esperan la firma: elija la clave.</source>
        <translation>What is published is signed and the agents expect the signature: choose the key.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="264"/>
        <source>La clave {fault}.</source>
        <translation>The key: {fault}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="267"/>
        <source>Prueba que no se cumple: {words}</source>
        <translation>Failing test: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="280"/>
        <source>Hay cambios sin guardar; solo se publica lo guardado.</source>
        <translation>There are unsaved changes; only what is saved is published.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="282"/>
        <source>Lo que cambió aquí no está guardado y no se publica.</source>
        <translation>What you changed here is not saved and is not published.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="294"/>
        <source>&amp;Detener</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="313"/>
        <source>No se puede publicar: {why}</source>
        <translation>Cannot publish: {why}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="341"/>
        <source>No se guardó todo; vea por qué y guarde otra vez.</source>
        <translation>Not everything was saved; see why and save again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="357"/>
        <source>Publicando…</source>
        <translation>Publishing…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="369"/>
        <source>Publicado. Llega a los agentes en un minuto.</source>
        <translation>Published. It reaches the agents within a minute.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="371"/>
        <source>Los agentes ya tienen este libro; no había qué publicar.</source>
        <translation>The agents already have this book; there was nothing to publish.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="374"/>
        <source>Va sin firma: quien pueda escribir en esa carpeta puede cambiar las frases.</source>
        <translation>It is not signed: anyone who can write to that folder can change the lines.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="36"/>
        <source>Otra persona borró «{title}» mientras usted la cambiaba.</source>
        <translation>Someone else deleted “{title}” while you were changing it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="38"/>
        <source>Otra persona cambió «{title}» y usted la borró.</source>
        <translation>Someone else changed “{title}” and you deleted it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="40"/>
        <source>Otra persona guardó «{title}» mientras usted la cambiaba.</source>
        <translation>Someone else saved “{title}” while you were changing it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="42"/>
        <source>Quedarme con lo &amp;mío</source>
        <translation>Keep &amp;mine</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="43"/>
        <source>&amp;Tomar lo suyo</source>
        <translation>&amp;Take theirs</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="44"/>
        <source>Decidir &amp;después</source>
        <translation>Decide &amp;later</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="47"/>
        <source>Dos versiones de una entrada</source>
        <translation>Two versions of an entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="51"/>
        <source>Diferencias</source>
        <translation>Differences</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="58"/>
        <source>Quedó trabajo sin guardar del {day} a las {hour}: {what}. ¿Lo recupera?</source>
        <translation>Unsaved work was left from {day} at {hour}: {what}. Recover it?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="61"/>
        <source>&amp;Recuperar</source>
        <translation>&amp;Recover</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="62"/>
        <source>&amp;Descartar</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="63"/>
        <source>Más &amp;tarde</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="66"/>
        <source>Trabajo sin guardar</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="74"/>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="92"/>
        <source>Entradas sin guardar</source>
        <translation>Unsaved entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="79"/>
        <source>Hay cambios sin guardar: {what}.</source>
        <translation>There are unsaved changes: {what}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="83"/>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="84"/>
        <source>&amp;No guardar</source>
        <translation>Do &amp;not save</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="85"/>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="88"/>
        <source>Cerrar el libro</source>
        <translation>Close the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="98"/>
        <source>Otra persona guardó cambios: {what}. Lo que usted no ha guardado se conserva.</source>
        <translation>Someone else saved changes: {what}. What you have not saved is kept.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="101"/>
        <source>&amp;Recibirlos</source>
        <translation>&amp;Receive them</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="102"/>
        <source>Ahora &amp;no</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="105"/>
        <source>Cambios de otra persona</source>
        <translation>Changes by someone else</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="106"/>
        <source>las pruebas</source>
        <translation>the tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="109"/>
        <source>Entradas que cambiaron</source>
        <translation>Entries that changed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="115"/>
        <source>Lo que no se guardó</source>
        <translation>What was not saved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="116"/>
        <source>Esto sigue en la ventana, sin guardar. Corríjalo y guarde otra vez.</source>
        <translation>This is still in the window, unsaved. Correct it and save again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="117"/>
        <source>&amp;Cerrar</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="119"/>
        <source>Entradas sin guardar y por qué</source>
        <translation>Unsaved entries and why</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="53"/>
        <source>Buscar y reemplazar</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="74"/>
        <source>Solo &amp;palabras enteras</source>
        <translation>Wh&amp;ole words only</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="75"/>
        <source>Distinguir &amp;mayúsculas</source>
        <translation>Match &amp;case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="76"/>
        <source>Distinguir &amp;acentos</source>
        <translation>Match &amp;accents</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="78"/>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="79"/>
        <source>Dónde buscar</source>
        <translation>Where to search</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="80"/>
        <source>En todo el libro</source>
        <translation>In the whole book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="81"/>
        <source>Solo en las entradas elegidas</source>
        <translation>Only in the chosen entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="83"/>
        <source>Entrada</source>
        <translation>Entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="84"/>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="85"/>
        <source>Ahora</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="86"/>
        <source>Quedaría</source>
        <translation>Would be</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="87"/>
        <source>Aviso</source>
        <translation>Warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="90"/>
        <source>Lugares encontrados</source>
        <translation>Places found</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="92"/>
        <source>Espacio marca o desmarca; Intro abre la entrada.</source>
        <translation>Space marks or unmarks; Enter opens the entry.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="96"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="101"/>
        <source>Marcar &amp;todas</source>
        <translation>&amp;Mark all</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="102"/>
        <source>Marcar &amp;ninguna</source>
        <translation>Mark &amp;none</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="103"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="120"/>
        <source>&amp;Buscar</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="120"/>
        <source>&amp;Reemplazar por</source>
        <translation>Replace &amp;with</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="129"/>
        <source>En:</source>
        <translation>In:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="158"/>
        <source>Títulos</source>
        <translation>Titles</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="159"/>
        <source>Ejemplos</source>
        <translation>Examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="160"/>
        <source>Frases</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="161"/>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="173"/>
        <source>Para el agente</source>
        <translation>For the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="162"/>
        <source>Pasos</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="163"/>
        <source>Pruebas</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="169"/>
        <source>Prueba de una situación</source>
        <translation>Test of a situation</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="170"/>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="171"/>
        <source>Ejemplo</source>
        <translation>Example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="172"/>
        <source>Frase</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="174"/>
        <source>Paso</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="175"/>
        <source>Prueba</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="244"/>
        <source>En rojo: {reason}</source>
        <translation>In red: {reason}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="266"/>
        <source>R&amp;eemplazar {n}</source>
        <translation>R&amp;eplace {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="266"/>
        <source>&amp;Quitar {n}</source>
        <translation>Remo&amp;ve {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="275"/>
        <source>Escriba lo que busca.</source>
        <translation>Type what you are looking for.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="277"/>
        <source>No está en ninguna parte.</source>
        <translation>Not found anywhere.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="281"/>
        <source>lugares: {n}</source>
        <translation>places: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="282"/>
        <source>marcados: {n}</source>
        <translation>marked: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="283"/>
        <source>entradas: {n}</source>
        <translation>entries: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="284"/>
        <source>pruebas: {n}</source>
        <translation>tests: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="291"/>
        <source>Hay más; escriba más letras o reemplace por partes.</source>
        <translation>There are more; type more letters or replace in parts.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="301"/>
        <source>Del programa: {n}, que pasarán a ser de su equipo.</source>
        <translation>From the program: {n}, which will become your team&apos;s.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="304"/>
        <source>Con fallo y sin marcar: {n}.</source>
        <translation>With a fault and not marked: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="309"/>
        <source>Marcadas que quedarían en rojo: {n}.</source>
        <translation>Marked ones that would turn red: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="320"/>
        <source>Reemplazar</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="324"/>
        <source>Esos textos ya son otros; se busca de nuevo.</source>
        <translation>Those texts have changed since; searching again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="326"/>
        <source>Hecho. Lugares: {n}; entradas: {entries}. Ctrl+Z lo deshace.</source>
        <translation>Done. Places: {n}; entries: {entries}. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <location filename="../../assistant/ui/request_line.py" line="44"/>
        <source>Lo que &amp;pide:</source>
        <translation>They &amp;ask for:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/request_line.py" line="48"/>
        <source>aún no lo ha dicho</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/request_line.py" line="49"/>
        <source>Lo que pide</source>
        <translation>What they ask for</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/request_line.py" line="51"/>
        <source>Con las palabras del cliente, sin insultos. Entrar guarda, Esc devuelve.</source>
        <translation>In the customer&apos;s words, without insults. Enter keeps, Esc gives back.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="92"/>
        <source>Es&amp;tado</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="94"/>
        <source>Estado de la entrada y sus frases</source>
        <translation>Status of the entry and its lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="96"/>
        <source>Mayús y las flechas eligen varias; los botones valen para las elegidas.</source>
        <translation>Shift and the arrow keys choose several; the buttons act on the chosen ones.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="144"/>
        <source>Marcar &amp;revisada</source>
        <translation>Mar&amp;k as reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="104"/>
        <location filename="../../assistant/ui/editor/review_panel.py" line="145"/>
        <source>&amp;Activar…</source>
        <translation>&amp;Activate…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="103"/>
        <source>Marcar revisa&amp;da</source>
        <translation>Mar&amp;k as reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="105"/>
        <location filename="../../assistant/ui/editor/review_panel.py" line="146"/>
        <source>Devolver a &amp;borrador…</source>
        <translation>Back to &amp;draft…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="106"/>
        <source>&amp;Historial…</source>
        <translation>Histor&amp;y…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="116"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="147"/>
        <source>&amp;Historial de la entrada…</source>
        <translation>Histor&amp;y of the entry…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="149"/>
        <source>&amp;Diferencias con la activa…</source>
        <translation>Differences &amp;from the active one…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="151"/>
        <source>Entradas b&amp;orradas…</source>
        <translation>De&amp;leted entries…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="152"/>
        <source>Lo &amp;que espera revisión…</source>
        <translation>What is wai&amp;ting for review…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="245"/>
        <source>La entrada</source>
        <translation>The entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="247"/>
        <source>{line}: «{text}»</source>
        <translation>{line}: “{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="255"/>
        <source>{status}, sin guardar</source>
        <translation>{status}, not saved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="257"/>
        <source>falta que la revise otra persona</source>
        <translation>somebody else must review it</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="325"/>
        <source>Usted escribió ese cambio; debe revisarlo otra persona.</source>
        <translation>You wrote that change; somebody else must review it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="343"/>
        <source>Marcar revisada</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="344"/>
        <source>Marcada como revisada; falta guardar.</source>
        <translation>Marked as reviewed; not saved yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="345"/>
        <source>Marcadas como revisadas: {n}; falta guardar.</source>
        <translation>Marked as reviewed: {n}; not saved yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_panel.py" line="352"/>
        <source>Queda anotado que usted la revisó otra vez.</source>
        <translation>It is noted that you reviewed it again.</translation>
    </message>
</context>
<context>
    <name>RollBackDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="36"/>
        <source>Volver a la publicación anterior</source>
        <translation>Back to the previous publication</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="40"/>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="42"/>
        <source>Lo que verán cambiado los agentes</source>
        <translation>What the agents will see changed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="43"/>
        <source>&amp;Volver a esa publicación</source>
        <translation>&amp;Go back to that publication</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="48"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="61"/>
        <source>Buscando la publicación anterior…</source>
        <translation>Looking for the previous publication…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="77"/>
        <source>Los agentes volverán a ver la publicación de {who}, del {day}. Entradas nuevas: {added}; cambiadas: {changed}; quitadas: {removed}. La carpeta donde usted escribe no cambia; si vuelve atrás otra vez, regresa la de ahora.</source>
        <translation>The agents will see the publication by {who}, of {day}, again. New entries: {added}; changed: {changed}; removed: {removed}. The folder where you write does not change; if you go back once more, the present one returns.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="98"/>
        <source>Publicando la anterior…</source>
        <translation>Publishing the previous one…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/roll_back_dialog.py" line="108"/>
        <source>Los agentes vuelven a la publicación anterior; les llega en un minuto.</source>
        <translation>The agents go back to the previous publication; it reaches them within a minute.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../assistant/ui/editor/rows_view.py" line="137"/>
        <source>marcada</source>
        <translation>marked</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/rows_view.py" line="137"/>
        <source>sin marcar</source>
        <translation>not marked</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/rows_view.py" line="139"/>
        <source>no se puede marcar</source>
        <translation>cannot be marked</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="62"/>
        <source>Restablecer «{group}»</source>
        <translation>Restore “{group}”</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="120"/>
        <source>Hay un caso abierto. Termínelo, pulse «Caso nuevo» y repita la prueba.</source>
        <translation>A case is open. Finish it, press «New case» and repeat the test.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="124"/>
        <source>El lector todavía no está listo; repita en un momento.</source>
        <translation>The reader is not ready yet; repeat in a moment.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="146"/>
        <source>El lector no respondió; repita la prueba.</source>
        <translation>The reader did not answer; repeat the test.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="185"/>
        <source>No se pudo terminar la prueba; repita en un momento.</source>
        <translation>The test could not be finished; repeat in a moment.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="228"/>
        <source>textos en la memoria: {n}</source>
        <translation>texts in memory: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/self_test.py" line="248"/>
        <source>Llegó un mensaje: la prueba se detuvo para no estorbar. Repítala.</source>
        <translation>A message arrived: the test stopped so as not to be in the way. Repeat it.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../assistant/ui/setting_row.py" line="98"/>
        <source>No se guardó: {why}.</source>
        <translation>Not saved: {why}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/setting_row.py" line="105"/>
        <source>{key} ya sirve para «{action}»; cambie primero aquella o elija otra.</source>
        <translation>{key} already serves “{action}”; change that one first or choose another.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="41"/>
        <source>Este escritorio no tiene lugar para el icono.</source>
        <translation>This desktop has no place for the icon.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="106"/>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="108"/>
        <location filename="../../assistant/ui/settings_window.py" line="109"/>
        <source>Buscar un ajuste</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="112"/>
        <source>Grupos</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="117"/>
        <source>Ningún ajuste responde a esas palabras; pruebe con otra.</source>
        <translation>No setting answers to those words; try another.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="119"/>
        <source>Por corregir</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="123"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="203"/>
        <source>Lo fija su empresa.</source>
        <translation>Set by your company.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="195"/>
        <source>Lo que cambie vale enseguida y se guarda solo en {file}</source>
        <translation>What you change counts at once and is saved by itself in {file}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="211"/>
        <source>Su archivo, línea {line}: {sentence}</source>
        <translation>Your file, line {line}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="212"/>
        <source>Archivo de su empresa, línea {line}: {sentence}</source>
        <translation>Your company&apos;s file, line {line}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="221"/>
        <source>y {n} más; vea: python -m assistant settings</source>
        <translation>and {n} more; see: python -m assistant settings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/settings_window.py" line="244"/>
        <source>Ajustes encontrados: {n}</source>
        <translation>Settings found: {n}</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="83"/>
        <source>Aviso</source>
        <translation>Warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="87"/>
        <source>Ejemplos parecidos</source>
        <translation>Similar examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="88"/>
        <source>Entradas parecidas a la abierta</source>
        <translation>Entries similar to the open one</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="89"/>
        <source>Conflictos del libro</source>
        <translation>Conflicts in the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="92"/>
        <source>Abrir la entrada</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="96"/>
        <source>&amp;Conflictos del libro</source>
        <translation>&amp;Conflicts in the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="90"/>
        <source>Abrir la entrada pare&amp;cida</source>
        <translation>Open the &amp;similar entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="114"/>
        <source>E&amp;jemplos parecidos</source>
        <translation>Si&amp;milar examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="115"/>
        <source>&amp;Se parece a…</source>
        <translation>Similar &amp;to…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="162"/>
        <source>Repetido: ya es el ejemplo {n} de esta entrada.</source>
        <translation>Repeated: it is already example {n} of this entry.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="168"/>
        <source>Conflicto: lo mismo lleva a «{title}» ({leads}).</source>
        <translation>Conflict: the same words lead to “{title}” ({leads}).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="170"/>
        <source>También está en «{title}» ({leads}).</source>
        <translation>It is also in “{title}” ({leads}).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="188"/>
        <source>Escriba un ejemplo en la entrada y aquí verá los que se le parecen.</source>
        <translation>Type an example in the entry and you will see similar ones here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="190"/>
        <source>Ningún otro ejemplo se le parece.</source>
        <translation>No other example is similar.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="222"/>
        <source>No hay ninguna entrada abierta.</source>
        <translation>No entry is open.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="224"/>
        <source>Se verá cuando el modelo esté listo.</source>
        <translation>This will be shown when the model is ready.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="237"/>
        <source>A ninguna otra.</source>
        <translation>No other entry.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="318"/>
        <source>«{trigger}»: {one} o {other}</source>
        <translation>“{trigger}”: {one} or {other}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="322"/>
        <source>&amp;Conflictos del libro: {n}</source>
        <translation>&amp;Conflicts in the book: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/similar_panel.py" line="324"/>
        <source>Ningún ejemplo lleva a dos sitios.</source>
        <translation>No example leads to two places.</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="55"/>
        <source>Constancia</source>
        <translation>Incident record</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="70"/>
        <location filename="../../assistant/ui/slip_dialog.py" line="71"/>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="79"/>
        <source>Otro país</source>
        <translation>Another country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="89"/>
        <source>Solo usted la ve. No se guarda nada si no pulsa «Guardar como…».</source>
        <translation>Only you see it. Nothing is saved unless you press “Save as…”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="93"/>
        <source>&amp;País</source>
        <translation>&amp;Country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="116"/>
        <source>Folio</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="117"/>
        <source>Escrita por</source>
        <translation>Written by</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="118"/>
        <source>Fecha de la constancia</source>
        <translation>Date of the record</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="119"/>
        <source>Fecha de lo ocurrido</source>
        <translation>Date of the incident</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="120"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="121"/>
        <source>Cola o servicio</source>
        <translation>Queue or service</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="122"/>
        <source>Número de caso</source>
        <translation>Case number</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="123"/>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="124"/>
        <source>Avisos dados</source>
        <translation>Warnings given</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="125"/>
        <source>Frases usadas</source>
        <translation>Lines used</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="126"/>
        <source>Cómo terminó el contacto</source>
        <translation>How the contact ended</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="127"/>
        <source>Descripción (opcional)</source>
        <translation>Description (optional)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="128"/>
        <source>Efecto en mí (opcional)</source>
        <translation>Effect on me (optional)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="129"/>
        <source>Incluir el efecto en la copia y el archivo</source>
        <translation>Include the effect in the copy and the file</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="132"/>
        <source>Deseo apoyo</source>
        <translation>I want support</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="135"/>
        <source>Testigos</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="136"/>
        <source>Medidas ofrecidas</source>
        <translation>Measures offered</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="137"/>
        <source>Recibida por y cuándo</source>
        <translation>Received by and when</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="157"/>
        <source>Grito</source>
        <translation>Shouting</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="158"/>
        <source>Insulto</source>
        <translation>Insult</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="159"/>
        <source>Discriminación</source>
        <translation>Discrimination</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="160"/>
        <source>Sexual</source>
        <translation>Sexual</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="161"/>
        <source>Amenaza</source>
        <translation>Threat</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="162"/>
        <source>Persistencia</source>
        <translation>Persistence</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="177"/>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="178"/>
        <source>Guardar como…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="179"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="213"/>
        <source>Use los campos comunes.</source>
        <translation>Use the common fields.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="213"/>
        <source>No es asesoría legal.</source>
        <translation>This is not legal advice.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="215"/>
        <source>Fuente: {source} (leída el {day}).</source>
        <translation>Source: {source} (read on {day}).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="228"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="229"/>
        <source>Constancia copiada.</source>
        <translation>Record copied.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="232"/>
        <source>Guardar la constancia</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="233"/>
        <source>Texto (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slip_dialog.py" line="246"/>
        <source>Guardada en {place}.</source>
        <translation>Saved in {place}.</translation>
    </message>
</context>
<context>
    <name>SlotsRow</name>
    <message>
        <location filename="../../assistant/ui/slots_row.py" line="71"/>
        <source>{slot} (según Hoy)</source>
        <translation>{slot} (from Today)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/slots_row.py" line="74"/>
        <source>Propuesto por la tarjeta Hoy</source>
        <translation>Offered by the Today card</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="68"/>
        <source>Ortografía del libro</source>
        <translation>Spelling of the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="78"/>
        <source>Dónde está</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="84"/>
        <source>Texto con la palabra</source>
        <translation>Text with the word</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="88"/>
        <source>Cambiar por</source>
        <translation>Change to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="90"/>
        <source>Sugerencias</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="94"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="104"/>
        <source>&amp;Cambiar</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="105"/>
        <source>Cambiar &amp;todas</source>
        <translation>Change &amp;all</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="106"/>
        <source>&amp;Omitir</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="107"/>
        <source>&amp;Añadir al diccionario</source>
        <translation>Add to the &amp;dictionary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="108"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="111"/>
        <source>Cambiar &amp;por:</source>
        <translation>Change &amp;to:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="191"/>
        <source>título</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="192"/>
        <source>para el agente</source>
        <translation>for the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="193"/>
        <source>frase</source>
        <translation>line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="194"/>
        <source>paso del protocolo</source>
        <translation>step of the protocol</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="196"/>
        <source>«{word}», en «{part}» de «{title}»</source>
        <translation>“{word}”, in “{part}” of “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="211"/>
        <source>Leyendo el libro…</source>
        <translation>Reading the book…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="213"/>
        <source>Por revisar: {n}</source>
        <translation>Left to check: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="215"/>
        <source>El libro está revisado. Palabras cambiadas: {n}.</source>
        <translation>The book is checked. Words changed: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="252"/>
        <source>Corregir una palabra</source>
        <translation>Correct a word</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/spelling_dialog.py" line="268"/>
        <source>Corregir una palabra en todo el libro</source>
        <translation>Correct a word in the whole book</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <location filename="../../assistant/ui/suggestions.py" line="99"/>
        <source>{n} de {total}. {method}. {text} Por qué: {why}</source>
        <translation>{n} of {total}. {method}. {text} Why: {why}</translation>
    </message>
</context>
<context>
    <name>TeamPoll</name>
    <message>
        <location filename="../../assistant/team_poll.py" line="93"/>
        <source>el servidor no responde</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="94"/>
        <source>el servidor no entrega el libro</source>
        <translation>the server does not give the book</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="95"/>
        <source>en esa dirección no hay un libro publicado</source>
        <translation>there is no published book at that address</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="96"/>
        <source>lo publicado no lleva firma</source>
        <translation>what is published has no signature</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="97"/>
        <source>la firma de lo publicado no es la del equipo</source>
        <translation>the signature of what is published is not the team&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="98"/>
        <source>lo publicado es anterior a la copia</source>
        <translation>what is published is older than the copy</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="99"/>
        <source>lo publicado está incompleto o dañado</source>
        <translation>what is published is incomplete or damaged</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="100"/>
        <source>lo publicado tiene errores</source>
        <translation>what is published has mistakes</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="101"/>
        <source>lo publicado pide un Remanso más nuevo</source>
        <translation>what is published needs a newer Remanso</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="102"/>
        <source>no se pudo guardar la copia nueva</source>
        <translation>the new copy could not be saved</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="105"/>
        <source>Frases del equipo: todavía sin copia, {why}.</source>
        <translation>Team&apos;s lines: no copy yet, {why}.</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="107"/>
        <source>Frases del equipo: última copia, {why}.</source>
        <translation>Team&apos;s lines: last copy, {why}.</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="108"/>
        <source>Frases del equipo: copia del {when}, {why}.</source>
        <translation>Team&apos;s lines: copy of {when}, {why}.</translation>
    </message>
</context>
<context>
    <name>TemperatureCurve</name>
    <message>
        <location filename="../../assistant/ui/temperature_curve.py" line="23"/>
        <source>Temperatura</source>
        <translation>Temperature</translation>
    </message>
</context>
<context>
    <name>TestDialog</name>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="417"/>
        <source>Mensaje del cliente</source>
        <translation>Customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="421"/>
        <source>Si el cliente dice es&amp;to:</source>
        <translation>If the customer says t&amp;his:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="423"/>
        <source>&amp;debe llevar a:</source>
        <translation>it &amp;must lead to:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="425"/>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="426"/>
        <source>Debe llevar a</source>
        <translation>Must lead to</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="429"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="433"/>
        <source>Guardar prueba</source>
        <translation>Save test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="434"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="466"/>
        <source>Falta el mensaje; escríbalo o cancele.</source>
        <translation>The message is missing; write it or cancel.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="468"/>
        <source>El mensaje pasa de {n} letras; acórtelo.</source>
        <translation>The message is over {n} letters; shorten it.</translation>
    </message>
</context>
<context>
    <name>TestsModel</name>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="119"/>
        <source>Mensaje</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="119"/>
        <source>Se espera</source>
        <translation>Expected</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="119"/>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="119"/>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="136"/>
        <source>{result}. {message}. Se espera: {expected}. {whose}</source>
        <translation>{result}. {message}. Expected: {expected}. {whose}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="149"/>
        <source>El equipo</source>
        <translation>The team</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="149"/>
        <source>El programa</source>
        <translation>The program</translation>
    </message>
</context>
<context>
    <name>TestsPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="226"/>
        <source>Resumen de las pruebas</source>
        <translation>Summary of the tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="235"/>
        <source>La prueba elegida</source>
        <translation>The chosen test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="239"/>
        <source>&amp;Editar la prueba…</source>
        <translation>&amp;Edit the test…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="229"/>
        <source>Solo las que fallan</source>
        <translation>Only those that fail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="237"/>
        <source>Añadir una &amp;prueba…</source>
        <translation>Add a &amp;test…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="241"/>
        <source>Borrar &amp;la prueba</source>
        <translation>&amp;Delete the test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="243"/>
        <source>Abrir la en&amp;trada esperada</source>
        <translation>Open the e&amp;xpected entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="253"/>
        <source>Añadir…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="254"/>
        <source>Editar…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="255"/>
        <source>Borrar</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="256"/>
        <source>Abrir entrada</source>
        <translation>Open entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="328"/>
        <source>Todavía no hay pruebas.</source>
        <translation>No tests yet.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="330"/>
        <source>{total} pruebas; sin el modelo no se pueden revisar.</source>
        <translation>{total} tests; without the model they cannot be checked.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="332"/>
        <source>{total} pruebas; se están revisando.</source>
        <translation>{total} tests; being checked.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="334"/>
        <source>{total} pruebas; se revisan en cuanto el modelo esté listo.</source>
        <translation>{total} tests; they are checked as soon as the model is ready.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="336"/>
        <source>{total} pruebas: todas se cumplen.</source>
        <translation>{total} tests: all pass.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="338"/>
        <source>{total} pruebas: 1 falla.</source>
        <translation>{total} tests: 1 fails.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="340"/>
        <source>{total} pruebas: {failing} fallan.</source>
        <translation>{total} tests: {failing} fail.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="362"/>
        <source>«{message}». {result}.</source>
        <translation>“{message}”. {result}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="364"/>
        <source>Es del programa: se cambia, pero no se borra.</source>
        <translation>It is from the program: it can be changed, but not deleted.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="369"/>
        <source>Añadir una prueba</source>
        <translation>Add a test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="375"/>
        <source>Cambiar una prueba</source>
        <translation>Change a test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="396"/>
        <source>Borrar una prueba</source>
        <translation>Delete a test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="398"/>
        <source>Prueba borrada; Deshacer la devuelve.</source>
        <translation>Test deleted; Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>TestsView</name>
    <message>
        <location filename="../../assistant/ui/editor/tests_panel.py" line="161"/>
        <source>Pruebas</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <location filename="../../assistant/ui/today_card.py" line="22"/>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/today_card.py" line="35"/>
        <source>{slot}: «{value}»</source>
        <translation>{slot}: “{value}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/today_card.py" line="43"/>
        <location filename="../../assistant/ui/today_card.py" line="59"/>
        <source>Hoy: {text}</source>
        <translation>Today: {text}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../assistant/ui/tour.py" line="64"/>
        <source>Recorrido</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tour.py" line="72"/>
        <source>&amp;Terminar</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tour.py" line="139"/>
        <source>{n} de {many}: {name}</source>
        <translation>{n} of {many}: {name}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tour.py" line="143"/>
        <source>&amp;Listo</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tour.py" line="143"/>
        <source>&amp;Siguiente</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tour.py" line="146"/>
        <source>Alt+S: siguiente. Escape: terminar.</source>
        <translation>Alt+N: next. Escape: end.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../assistant/ui/tray.py" line="49"/>
        <source>Mostrar Remanso</source>
        <translation>Show Remanso</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/tray.py" line="50"/>
        <source>Salir</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>TreeDialogs</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="213"/>
        <source>y {n} más</source>
        <translation>and {n} more</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_model.py" line="261"/>
        <source>{title} · {shown} de {total}</source>
        <translation>{title} · {shown} of {total}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_model.py" line="267"/>
        <source>{title}, se ven {shown} de {total} entradas</source>
        <translation>{title}, {shown} of {total} entries shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_model.py" line="270"/>
        <source>{title}, 1 entrada</source>
        <translation>{title}, 1 entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_model.py" line="271"/>
        <source>{title}, {total} entradas</source>
        <translation>{title}, {total} entries</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="124"/>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="125"/>
        <source>Buscar en el libro</source>
        <translation>Search the book</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="127"/>
        <source>Flecha abajo va a lo que se encuentra; Escape lo borra.</source>
        <translation>Arrow down goes to what is found; Escape clears it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="131"/>
        <source>Borrar la búsqueda</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="133"/>
        <source>por palabras</source>
        <translation>by words</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="133"/>
        <source>por sentido</source>
        <translation>by meaning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="134"/>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="135"/>
        <source>Cómo buscar</source>
        <translation>How to search</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="138"/>
        <source>Qué se ve</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="141"/>
        <source>&amp;Quitar filtros</source>
        <translation>Remove &amp;filters</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="153"/>
        <source>&amp;Buscar</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="155"/>
        <source>&amp;Entrada</source>
        <translation>&amp;Entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="427"/>
        <source>aún busco avisos…</source>
        <translation>still looking for warnings…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="437"/>
        <source>El sentido todavía se prepara; busque por palabras mientras tanto</source>
        <translation>Search by meaning is still getting ready; search by words meanwhile</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="438"/>
        <source>Buscando…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="442"/>
        <source>Nada encontrado; pruebe con otra palabra</source>
        <translation>Nothing found; try another word</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="443"/>
        <source>{n} de {total} entradas encontradas</source>
        <translation>{n} of {total} entries found</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="445"/>
        <source>{n} de {total} entradas</source>
        <translation>{n} of {total} entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="447"/>
        <source>1 entrada</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="447"/>
        <source>{n} entradas</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="505"/>
        <source>Copiar a «{title}»</source>
        <translation>Copy to “{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_panel.py" line="505"/>
        <source>Mover a «{title}»</source>
        <translation>Move to “{title}”</translation>
    </message>
</context>
<context>
    <name>TreeWords</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="24"/>
        <source>del programa</source>
        <translation>the program&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="25"/>
        <source>del equipo</source>
        <translation>the team&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="26"/>
        <source>adaptada</source>
        <translation>adapted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="34"/>
        <source>título: {words}</source>
        <translation>title: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="35"/>
        <source>ejemplo: {words}</source>
        <translation>example: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="36"/>
        <source>frase: {words}</source>
        <translation>line: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="37"/>
        <source>para el agente: {words}</source>
        <translation>for the agent: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="38"/>
        <source>paso: {words}</source>
        <translation>step: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="39"/>
        <source>prueba: {words}</source>
        <translation>test: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="50"/>
        <source>1 aviso</source>
        <translation>1 warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="51"/>
        <source>{n} avisos</source>
        <translation>{n} warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="61"/>
        <source>1 frase sin activar</source>
        <translation>1 line not active</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="63"/>
        <source>{n} frases sin activar</source>
        <translation>{n} lines not active</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="65"/>
        <source>vencida</source>
        <translation>expired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="66"/>
        <source>vence el {day}</source>
        <translation>expires on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="67"/>
        <source>una frase vence el {day}</source>
        <translation>a line expires on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="83"/>
        <source>oculta, venció el {day}</source>
        <translation>hidden, expired on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="84"/>
        <source>una frase venció el {day}</source>
        <translation>a line expired on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="94"/>
        <location filename="../../assistant/ui/editor/tree_words.py" line="123"/>
        <source>sin guardar</source>
        <translation>unsaved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="102"/>
        <source>borradores</source>
        <translation>drafts</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="103"/>
        <source>revisadas</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="104"/>
        <source>activas</source>
        <translation>active</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="109"/>
        <source>adaptadas</source>
        <translation>adapted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="112"/>
        <source>vencen pronto</source>
        <translation>expiring soon</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="113"/>
        <source>vencidas</source>
        <translation>expired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="115"/>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="122"/>
        <source>con avisos</source>
        <translation>with warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="134"/>
        <source>«{kind}» no lleva frases: se quitan las {n}.</source>
        <translation>“{kind}” has no lines: {n} will be removed.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_words.py" line="140"/>
        <source>En «{kind}» no existe: {steps}. Esas frases ({n}) pasan a «{new}» y quedan en borrador.</source>
        <translation>“{kind}” does not have: {steps}. Those lines ({n}) move to “{new}” and become drafts.</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="74"/>
        <source>Mensaje del cliente</source>
        <translation>Customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="76"/>
        <source>Lo que escriba aquí no se guarda, salvo que lo añada como ejemplo o prueba.</source>
        <translation>What you type here is not saved, unless you add it as an example or a test.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="86"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="86"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="93"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="95"/>
        <source>Diferencia</source>
        <translation>Difference</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="97"/>
        <source>Con sus cambios</source>
        <translation>With your changes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="98"/>
        <source>Como está guardado</source>
        <translation>As saved</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="111"/>
        <source>Guardar como prueba de la e&amp;ntrada abierta</source>
        <translation>Save as a test of the open e&amp;ntry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="113"/>
        <source>Guardar como prueba de la &amp;situación leída</source>
        <translation>Save as a test of the &amp;situation read</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="115"/>
        <source>Abrir la entrada</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="117"/>
        <source>Añadir como ejemplo</source>
        <translation>Add as an example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="119"/>
        <source>Guardar como prueba</source>
        <translation>Save as a test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="125"/>
        <source>&amp;Mensaje del cliente</source>
        <translation>Customer&apos;s &amp;message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="107"/>
        <source>Abrir la entrada de la &amp;frase</source>
        <translation>Open the line&apos;s e&amp;ntry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="109"/>
        <source>Añadir el &amp;mensaje como ejemplo</source>
        <translation>Add the &amp;message as an example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="129"/>
        <source>&amp;Trato</source>
        <translation>&amp;Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="129"/>
        <source>&amp;Canal</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="220"/>
        <source>Sin el modelo: se lee solo por palabras. {fault}</source>
        <translation>Without the model: reading by words alone. {fault}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="223"/>
        <source>El modelo se está cargando; mientras tanto se lee por palabras.</source>
        <translation>The model is loading; until then, messages are read by words.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="229"/>
        <source>Preparando: {done} de {total} ejemplos; mientras tanto, por palabras.</source>
        <translation>Preparing: {done} of {total} examples; until then, by words.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="269"/>
        <source>Ese ejemplo ya está en la entrada.</source>
        <translation>That example is already in the entry.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="272"/>
        <source>Añadir un ejemplo</source>
        <translation>Add an example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="273"/>
        <source>Añadido como ejemplo a «{title}».</source>
        <translation>Added as an example to “{title}”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="290"/>
        <source>Guardar una prueba</source>
        <translation>Save a test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="291"/>
        <source>Guardado como prueba: debe llevar a {expected}.</source>
        <translation>Saved as a test: it must lead to {expected}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="300"/>
        <source>El mensaje pasa de {n} letras; deje lo que el cliente hace.</source>
        <translation>The message is over {n} letters; keep what the customer does.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="308"/>
        <source>Nombres y números van tapados.</source>
        <translation>Names and numbers are masked.</translation>
    </message>
</context>
<context>
    <name>TriggerList</name>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="200"/>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="223"/>
        <source>Ejemplos</source>
        <translation>Examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="202"/>
        <source>Entrar o F2 cambia el ejemplo; Supr lo borra; Alt con flechas lo mueve.</source>
        <translation>Enter or F2 changes the example; Del deletes it; Alt with the arrow keys moves it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="212"/>
        <source>Añadir un ejemplo</source>
        <translation>Add an example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="213"/>
        <source>Escriba o pegue ejemplos</source>
        <translation>Type or paste examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="215"/>
        <source>Entrar lo añade. Si pega varias líneas, cada una es un ejemplo.</source>
        <translation>Enter adds it. If you paste several lines, each one is an example.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="220"/>
        <source>Añadir</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="242"/>
        <source>C&amp;ambiar ejemplo</source>
        <translation>Ch&amp;ange example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="243"/>
        <source>&amp;Borrar ejemplos</source>
        <translation>&amp;Delete examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="244"/>
        <source>&amp;Subir ejemplos</source>
        <translation>Examples &amp;up</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="245"/>
        <source>Ba&amp;jar ejemplos</source>
        <translation>Examples dow&amp;n</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="246"/>
        <source>&amp;Mover ejemplos a otra entrada…</source>
        <translation>&amp;Move examples to another entry…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="248"/>
        <source>&amp;Copiar ejemplos</source>
        <translation>&amp;Copy examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="318"/>
        <source>Añadir ejemplos</source>
        <translation>Add examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="320"/>
        <source>{n} añadido</source>
        <translation>{n} added</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="320"/>
        <source>{n} añadidos</source>
        <translation>{n} added</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="322"/>
        <source>{n} repetido</source>
        <translation>{n} repeated</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="322"/>
        <source>{n} repetidos</source>
        <translation>{n} repeated</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="324"/>
        <source>{n} no caben: una entrada tiene hasta {most}</source>
        <translation>{n} left out: an entry holds up to {most}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="336"/>
        <source>Borrar ejemplos</source>
        <translation>Delete examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="338"/>
        <source>{n} borrado</source>
        <translation>{n} deleted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="338"/>
        <source>{n} borrados</source>
        <translation>{n} deleted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="348"/>
        <source>¿A qué entrada pasa este ejemplo?</source>
        <translation>Which entry does this example move to?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="349"/>
        <source>¿A qué entrada pasan estos {n} ejemplos?</source>
        <translation>Which entry do these {n} examples move to?</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="364"/>
        <source>Ahora en «{title}»: {n}</source>
        <translation>Now in “{title}”: {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="371"/>
        <source>{n} copiado</source>
        <translation>{n} copied</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="371"/>
        <source>{n} copiados</source>
        <translation>{n} copied</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="393"/>
        <source>Ordenar ejemplos</source>
        <translation>Reorder examples</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="395"/>
        <source>En el lugar {n} de {total}</source>
        <translation>In place {n} of {total}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="413"/>
        <source>Cambiar un ejemplo</source>
        <translation>Change an example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="414"/>
        <source>Ese ejemplo ya estaba en la entrada.</source>
        <translation>That example was already in the entry.</translation>
    </message>
</context>
<context>
    <name>VariantsPanel</name>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="89"/>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="91"/>
        <source>Variantes</source>
        <translation>Variants</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="103"/>
        <source>Añad&amp;ir las variantes de trato</source>
        <translation>Add the &amp;variants of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="159"/>
        <source>No le falta ninguna forma de trato a esta frase.</source>
        <translation>No form of address is missing for this line.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="161"/>
        <source>Elija una frase y aquí verá las formas que le faltan.</source>
        <translation>Choose a line and the forms it is missing appear here.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="196"/>
        <source>Añadir una variante</source>
        <translation>Add a variant</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="197"/>
        <source>Añadida en borrador. Léala antes de activarla.</source>
        <translation>Added as a draft. Read it before you activate it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="209"/>
        <source>Poner formas de género</source>
        <translation>Put in gender forms</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <location filename="../../assistant/ui/veil.py" line="47"/>
        <source>Velar insultos</source>
        <translation>Veil insults</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/veil.py" line="56"/>
        <source>Mantenga {key} para verlos</source>
        <translation>Hold {key} to see them</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/veil.py" line="64"/>
        <source>insulto oculto</source>
        <translation>hidden insult</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../assistant/ui/window.py" line="112"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="114"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="116"/>
        <source>Género</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="118"/>
        <source>&amp;Mensaje del cliente</source>
        <translation>Customer&apos;s &amp;message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="120"/>
        <source>Mensaje del cliente</source>
        <translation>Customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="124"/>
        <source>Caso nuevo</source>
        <translation>New case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="125"/>
        <source>Lectura</source>
        <translation>Reading</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="126"/>
        <source>Avisos</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="128"/>
        <source>Para usted</source>
        <translation>For you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="132"/>
        <source>Sugerencias</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="135"/>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="137"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="144"/>
        <source>Mi borrador</source>
        <translation>My draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="145"/>
        <source>Su propia respuesta</source>
        <translation>Your own reply</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="149"/>
        <source>Me afectó</source>
        <translation>It affected me</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="150"/>
        <source>Pasar el caso y pausa</source>
        <translation>Pass the case on, and a pause</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="156"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="304"/>
        <source>Entrar</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="306"/>
        <source>Olvida este caso y empieza otro</source>
        <translation>Forgets this case and starts another</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="307"/>
        <source>Copia la frase elegida</source>
        <translation>Copies the chosen line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="308"/>
        <source>Prepara la tarjeta de traspaso</source>
        <translation>Prepares the handoff card</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="361"/>
        <source>Insultos velados: mantenga {key} para verlos.</source>
        <translation>Insults are veiled: hold {key} to see them.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="363"/>
        <source>Insultos a la vista.</source>
        <translation>Insults in view.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="373"/>
        <source>Pegue, escriba o arrastre aquí lo que dijo el cliente (Ctrl+V)</source>
        <translation>Paste, type or drag here what the customer said (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="438"/>
        <source>Para usted: {text}</source>
        <translation>For you: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="443"/>
        <source>Preparando el lector; por ahora busco solo por palabras.</source>
        <translation>Preparing the reader; until then I search by words alone.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="447"/>
        <source>Problemas en el libro de frases: {n}. Vea: python -m assistant check</source>
        <translation>Problems in the phrasebook: {n}. See: python -m assistant check</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="453"/>
        <source>Ajustes por corregir: {n}; ábralos para verlos.</source>
        <translation>Settings to be mended: {n}; open them to see.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="533"/>
        <source>Caso nuevo: todo vacío.</source>
        <translation>New case: all empty.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="589"/>
        <source>Antes de copiar, complete: {names}.</source>
        <translation>Before copying, fill in: {names}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="591"/>
        <source>Hoy propone {names}: mírelo y copie otra vez.</source>
        <translation>Today offers {names}: look at it and copy again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="598"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="603"/>
        <source>Copiada la frase {n}.</source>
        <translation>Line {n} copied.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <location filename="../../assistant/ui/window_settings.py" line="32"/>
        <source>Ajustes…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window_settings.py" line="40"/>
        <source>Lo fija su empresa.</source>
        <translation>Set by your company.</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="35"/>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/tree_dialogs.py" line="41"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="126"/>
        <source>Ejemplo</source>
        <translation>Example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trigger_list.py" line="130"/>
        <source>Entrar lo guarda; Escape lo deja como estaba.</source>
        <translation>Enter keeps it; Escape leaves it as it was.</translation>
    </message>
</context>
<context>
    <name>_Marked</name>
    <message>
        <location filename="../../assistant/ui/editor/difference_view.py" line="114"/>
        <source>{place} · nuevo</source>
        <translation>{place} · new</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_view.py" line="116"/>
        <source>{place} · quitado</source>
        <translation>{place} · removed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_view.py" line="126"/>
        <source>antes </source>
        <translation>before </translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/difference_view.py" line="126"/>
        <source> · ahora </source>
        <translation> · now </translation>
    </message>
</context>
<context>
    <name>_Past</name>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="48"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="50"/>
        <source>Diferencias</source>
        <translation>Differences</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="55"/>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="111"/>
        <source>Leyendo…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/history_dialog.py" line="135"/>
        <source>«{title}» volvió; falta guardar.</source>
        <translation>“{title}” is back; not saved yet.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="42"/>
        <source>Añadir como frase nueva</source>
        <translation>Add as a new line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="44"/>
        <source>Cambiar esta frase</source>
        <translation>Change this line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="59"/>
        <source>Sin suponer género</source>
        <translation>Without assuming gender</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="61"/>
        <source>De «{trato}»</source>
        <translation>In “{trato}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/variants_panel.py" line="68"/>
        <source>No la propongo: no sé cómo decir {words}. Escríbala usted.</source>
        <translation>Not proposed: I do not know how to say {words}. Please write it yourself.</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="319"/>
        <source>Frases: {name}</source>
        <translation>Lines: {name}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="342"/>
        <source>El agente no recibe frases.</source>
        <translation>The agent gets no lines.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="355"/>
        <source>frase nueva aquí</source>
        <translation>new line here</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_panel.py" line="359"/>
        <source>antes en el lugar {n}</source>
        <translation>was in place {n}</translation>
    </message>
</context>
<context>
    <name>clipboard_marks</name>
    <message>
        <location filename="../../assistant/ui/clipboard_marks.py" line="61"/>
        <source>Wayland no deja escuchar el portapapeles desde otra ventana.</source>
        <translation>Wayland does not allow listening to the clipboard from another window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/clipboard_marks.py" line="66"/>
        <source>Sin pyobjc-framework-Cocoa no puedo reconocer las claves, así que no escucho.</source>
        <translation>Without pyobjc-framework-Cocoa I cannot recognise passwords, so I do not listen.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../assistant/ui/crash.py" line="28"/>
        <source>Algo falló en Remanso. Puede seguir trabajando; si se repite, cierre y abra otra vez.</source>
        <translation>Something failed in Remanso. You can go on working; if it happens again, close it and open it again.</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="13"/>
        <source>Este caso va de «usted».</source>
        <translation>This case speaks in “usted”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="14"/>
        <source>Este caso va de «tú».</source>
        <translation>This case speaks in “tú”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="15"/>
        <source>Este caso va de «vos».</source>
        <translation>This case speaks in “vos”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="16"/>
        <source>Mezcla formas de trato.</source>
        <translation>Mixes forms of address.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="23"/>
        <source>Pasa de {limit} palabras.</source>
        <translation>Over {limit} words.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="25"/>
        <source>Pedir calma suele encender más.</source>
        <translation>Asking for calm inflames more.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="26"/>
        <source>La regla no le ayuda.</source>
        <translation>The rule does not help.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="27"/>
        <source>Suena a culpa o lección.</source>
        <translation>Sounds like blame or lecture.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="28"/>
        <source>Defenderse no resuelve su caso.</source>
        <translation>Defending yourself solves nothing.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="29"/>
        <source>Puede sonar a amenaza.</source>
        <translation>May sound like a threat.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="30"/>
        <source>Promete sin hora ni responsable.</source>
        <translation>Promise without time or owner.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="31"/>
        <source>«Pero» borra lo anterior.</source>
        <translation>“Pero” erases what came before.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="32"/>
        <source>Con una disculpa basta.</source>
        <translation>One apology is enough.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="33"/>
        <source>Falta el paso siguiente.</source>
        <translation>The next step is missing.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="34"/>
        <source>Ahora la alegría suena lejana.</source>
        <translation>Cheer sounds distant right now.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="35"/>
        <source>Palabra vaga: nombre la cosa.</source>
        <translation>Vague word: name the thing.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="36"/>
        <source>Supone género o edad.</source>
        <translation>Assumes gender or age.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="37"/>
        <source>Responde usted: diga «yo».</source>
        <translation>You are answering: say “yo”.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="45"/>
        <source>Deje una idea: lo que pasó y un paso.</source>
        <translation>Keep one idea: what happened and one step.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="47"/>
        <source>Use un solo trato en toda la respuesta.</source>
        <translation>Use one form of address throughout the reply.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/draft_words.py" line="48"/>
        <source>Pruebe a decirlo sin esas palabras.</source>
        <translation>Try saying it without those words.</translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="27"/>
        <source>borrador</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="28"/>
        <source>revisada</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="29"/>
        <source>activa</source>
        <translation>active</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="37"/>
        <source>Primera respuesta</source>
        <translation>First reply</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="38"/>
        <source>Paso siguiente</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="39"/>
        <source>Si dice no</source>
        <translation>If they say no</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="40"/>
        <source>Si dice sí</source>
        <translation>If they say yes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="41"/>
        <source>Otro aviso</source>
        <translation>Another warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="42"/>
        <source>Último aviso</source>
        <translation>Last warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="43"/>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="55"/>
        <source>sin canal</source>
        <translation>no channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="57"/>
        <source>Todos los canales</source>
        <translation>All channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="64"/>
        <source>cualquier trato</source>
        <translation>any form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="134"/>
        <source>Del programa; al cambiarla será del equipo.</source>
        <translation>The program&apos;s; once you change it, it is the team&apos;s.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="136"/>
        <source>Adaptada de la del programa.</source>
        <translation>Adapted from the program&apos;s.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="137"/>
        <source>Del equipo.</source>
        <translation>The team&apos;s.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="144"/>
        <source>d &apos;de&apos; MMMM &apos;de&apos; yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="160"/>
        <source>venció el {day}</source>
        <translation>expired on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="161"/>
        <source>vence el {day}</source>
        <translation>expires on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="83"/>
        <source>título</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="84"/>
        <source>situación</source>
        <translation>situation</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="85"/>
        <source>método</source>
        <translation>method</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="86"/>
        <source>estado</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="87"/>
        <source>vencimiento</source>
        <translation>expiry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="88"/>
        <source>peligro</source>
        <translation>danger</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="89"/>
        <source>frases de base del método</source>
        <translation>the method&apos;s base lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="90"/>
        <source>para el agente</source>
        <translation>for the agent</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="91"/>
        <source>versión de partida</source>
        <translation>starting version</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="92"/>
        <source>ejemplo</source>
        <translation>example</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="93"/>
        <source>frase</source>
        <translation>line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="94"/>
        <source>pasos del protocolo</source>
        <translation>protocol steps</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="95"/>
        <source>texto</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="96"/>
        <source>canales</source>
        <translation>channels</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="97"/>
        <source>trato</source>
        <translation>form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="98"/>
        <source>paso</source>
        <translation>step</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="99"/>
        <source>avisos aceptados</source>
        <translation>accepted warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="100"/>
        <source>nombre interno</source>
        <translation>internal name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="101"/>
        <source>mensaje</source>
        <translation>message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="102"/>
        <source>resultado esperado</source>
        <translation>expected result</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="166"/>
        <source>alguien sin nombre</source>
        <translation>someone without a name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="181"/>
        <source>{what} ya vencieron</source>
        <translation>{what} have expired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="182"/>
        <source>{what} ya venció</source>
        <translation>{what} has expired</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="185"/>
        <source>{what} vencen este mes</source>
        <translation>{what} expire this month</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="186"/>
        <source>{what} vence este mes</source>
        <translation>{what} expires this month</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="202"/>
        <source>1 entrada</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="203"/>
        <source>{n} entradas</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="205"/>
        <source>1 frase</source>
        <translation>1 line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="205"/>
        <source>{n} frases</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="206"/>
        <source>1 prueba</source>
        <translation>1 test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="206"/>
        <source>{n} pruebas</source>
        <translation>{n} tests</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="209"/>
        <source>{most} y {last}</source>
        <translation>{most} and {last}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/words.py" line="215"/>
        <source>Esta carpeta es solo de lectura: puede leer y proponer.</source>
        <translation>This folder is read-only: you can read and propose.</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <location filename="../../assistant/ui/incoming.py" line="47"/>
        <source>Aquí entra solo texto, no archivos: ábralo y copie lo escrito.</source>
        <translation>Only text comes in here, no files: open it and copy the words.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/incoming.py" line="53"/>
        <source>Aquí entra solo texto, no imágenes: escriba lo que dice.</source>
        <translation>Only text comes in here, no images: type what it says.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/incoming.py" line="55"/>
        <source>Aquí entra solo texto, y esto no lo es.</source>
        <translation>Only text comes in here, and this is not text.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/incoming.py" line="56"/>
        <source>No hay nada copiado.</source>
        <translation>Nothing has been copied.</translation>
    </message>
</context>
<context>
    <name>keeper_questions</name>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="147"/>
        <source>Suyo: {text}</source>
        <translation>Theirs: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="149"/>
        <source>Mío: {text}</source>
        <translation>Mine: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/keeper_questions.py" line="152"/>
        <source>Cambió el lugar de la entrada en el libro.</source>
        <translation>The entry&apos;s place in the book changed.</translation>
    </message>
</context>
<context>
    <name>key_rows</name>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="23"/>
        <source>Copiar la frase elegida</source>
        <translation>Copy the chosen line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="23"/>
        <source>Entrar</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="25"/>
        <source>Ir a la parte siguiente</source>
        <translation>Go to the next part</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="25"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="28"/>
        <source>Cerrar un cuadro o el recorrido</source>
        <translation>Close a window or the tour</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/key_rows.py" line="29"/>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>privacy_report</name>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="16"/>
        <source>La palabra en los archivos, con el mensaje en la ventana.</source>
        <translation>The word in files, with the message in the window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="20"/>
        <source>La palabra en los archivos, después del caso nuevo.</source>
        <translation>The word in files, after the new case.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="23"/>
        <source>La palabra en los ajustes que guarda el sistema.</source>
        <translation>The word in the settings that the system keeps.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="26"/>
        <source>La palabra en títulos de ventana, ayudas emergentes, menús e icono.</source>
        <translation>The word in window titles, tooltips, menus and icon.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="30"/>
        <source>La palabra en la ventana y en la memoria de Remanso, después del caso nuevo.</source>
        <translation>The word in the window and in Remanso&apos;s memory, after the new case.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="34"/>
        <source>Conexiones abiertas desde el arranque, fuera de las configuradas.</source>
        <translation>Connections opened since the start, other than the configured ones.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="38"/>
        <source>Conexiones abiertas ahora, según el sistema, fuera de las configuradas.</source>
        <translation>Connections open now, by the system, other than the configured ones.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="48"/>
        <source>CORRECTO</source>
        <translation>CORRECT</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="49"/>
        <source>FALLA</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="50"/>
        <source>NO COMPROBADO</source>
        <translation>NOT CHECKED</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="58"/>
        <source>La prueba encontró una fuga. Guarde el informe y entréguelo a su supervisor.</source>
        <translation>The test found a leak. Save the report and hand it to your supervisor.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="63"/>
        <source>Nada quedó donde se pudo mirar; una parte no se pudo comprobar. El informe dice cuál.</source>
        <translation>Nothing was left where it could look; a part could not be checked. The report says which.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="67"/>
        <source>Comprobado: el mensaje inventado no quedó en ningún archivo ni ventana.</source>
        <translation>Checked: the invented message was left in no file and no window.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="75"/>
        <source>Archivos leídos: {files} ({bytes} bytes).</source>
        <translation>Files read: {files} ({bytes} bytes).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="76"/>
        <source>Texto del mensaje en disco: {n} bytes.</source>
        <translation>Text of the message on disk: {n} bytes.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="78"/>
        <source>REMANSO · Prueba de privacidad</source>
        <translation>REMANSO · Privacy test</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="80"/>
        <source>Fecha: {when}</source>
        <translation>Date: {when}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="83"/>
        <source>Programa: Remanso {version}, Qt {qt}, {system}</source>
        <translation>Program: Remanso {version}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="86"/>
        <source>Resultado: {outcome}. {sentence}</source>
        <translation>Result: {outcome}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="90"/>
        <source>CÓMO SE HIZO</source>
        <translation>HOW IT WAS DONE</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="91"/>
        <source>Un mensaje inventado, con la palabra «{word}», entró en la ventana como entra el de un cliente; se leyó, se usó una frase, se preparó la tarjeta de traspaso y se empezó un caso nuevo. Luego se buscó la palabra.</source>
        <translation>An invented message with the word «{word}» came into the window as a customer&apos;s does; it was read, a line was used, the handoff card was prepared and a new case begun. Then the word was looked for.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="98"/>
        <source>QUÉ SE COMPROBÓ</source>
        <translation>WHAT WAS CHECKED</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="99"/>
        <source>CORRECTO: no se encontró. FALLA: se encontró, y se dice dónde.</source>
        <translation>CORRECT: not found. FAILED: found, and it says where.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="108"/>
        <source>Carpetas (con lo que hay dentro) y archivos temporales:</source>
        <translation>Folders (with what is in them) and temporary files:</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="110"/>
        <source>También, cada archivo que este proceso abrió para escribir.</source>
        <translation>Also each file that this process opened for writing.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="112"/>
        <source>QUÉ NO SE COMPROBÓ</source>
        <translation>WHAT WAS NOT CHECKED</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="127"/>
        <source>La memoria ya liberada, la de las bibliotecas en C y el archivo de intercambio del sistema.</source>
        <translation>Memory already freed, that of libraries in C, and the system&apos;s swap file.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="132"/>
        <source>El portapapeles y su historial: son del sistema, y lo que usted copia queda allí.</source>
        <translation>The clipboard and its history: they are the system&apos;s, and what you copy stays there.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="136"/>
        <source>Lo que hacen otros programas: el CRM, el correo, la grabadora.</source>
        <translation>What other programs do: the CRM, the mail, the recorder.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="139"/>
        <source>Archivos comprimidos o cifrados, por dentro.</source>
        <translation>Compressed or encrypted files, inside.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/privacy_report.py" line="140"/>
        <source>Las consultas de nombres (DNS) y las carpetas de red.</source>
        <translation>Look-ups of names (DNS) and network folders.</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="20"/>
        <source>No se puede usar: {file}</source>
        <translation>Cannot be used: {file}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="23"/>
        <source>Un agente, {day}: mensaje «{text}»</source>
        <translation>An agent, {day}: message “{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="26"/>
        <source>{who}, {day}: {what}</source>
        <translation>{who}, {day}: {what}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="32"/>
        <source>{text} · aceptada, falta guardar</source>
        <translation>{text} · accepted, not saved yet</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="45"/>
        <source>Ya está así: {title}</source>
        <translation>Already like this: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="47"/>
        <source>Vuelve a la del programa: {title}</source>
        <translation>Back to the program&apos;s: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="49"/>
        <source>Se quita: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="51"/>
        <source>Nueva: {title}</source>
        <translation>New: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="53"/>
        <source>Cambia: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="55"/>
        <source> · otra persona la cambió desde que se propuso</source>
        <translation> · somebody else has changed it since it was proposed</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/proposal_words.py" line="59"/>
        <source>Prueba nueva: «{message}»</source>
        <translation>New test: “{message}”</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <location filename="../../assistant/ui/editor/publish_dialog.py" line="451"/>
        <source>No tiene permiso para escribir en {folder}. Pídalo, o elija otra carpeta.</source>
        <translation>You do not have permission to write to {folder}. Ask for it, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="21"/>
        <source>Cambia: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="22"/>
        <source>Nueva: {title}</source>
        <translation>New: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="23"/>
        <source>Se quita: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="36"/>
        <source>Primera publicación aquí. Entradas que verán los agentes: {n}.</source>
        <translation>First publication here. Entries that agents will see: {n}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="42"/>
        <source>Lo publicado está dañado: no se puede comparar, y se reemplaza entero.</source>
        <translation>What is published is damaged: it cannot be compared, and is replaced as a whole.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="47"/>
        <source>Los agentes ya tienen este libro.</source>
        <translation>Agents already have this book.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="49"/>
        <source>Los agentes no verán ningún cambio.</source>
        <translation>Agents will see no change.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="51"/>
        <source>Los agentes verán entradas nuevas: {added}; cambiadas: {changed}; quitadas: {removed}.</source>
        <translation>Agents will see new entries: {added}; changed: {changed}; removed: {removed}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="59"/>
        <source>No se muestran {n}: en borrador, en revisión o vencidas.</source>
        <translation>Not shown: {n} (in draft, in review or expired).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="84"/>
        <source>Publicó por última vez {who}, el {day}.</source>
        <translation>Last published by {who} on {day}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/publish_words.py" line="86"/>
        <source>Publicó por última vez {who}, el {day}: «{why}».</source>
        <translation>Last published by {who} on {day}: “{why}”.</translation>
    </message>
</context>
<context>
    <name>replace_dialog</name>
    <message>
        <location filename="../../assistant/ui/editor/replace_dialog.py" line="369"/>
        <source>Quedaría vacío; quítelo en su entrada.</source>
        <translation>It would be empty; remove it in its entry.</translation>
    </message>
</context>
<context>
    <name>review_words</name>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="31"/>
        <source>d &apos;de&apos; MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="39"/>
        <source>revisada por {who} el {day}</source>
        <translation>reviewed by {who} on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="40"/>
        <source>activada por {who} el {day}</source>
        <translation>activated by {who} on {day}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="50"/>
        <source>cambiada desde la revisión</source>
        <translation>changed since the review</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="57"/>
        <source>Frase {n}</source>
        <translation>Line {n}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="84"/>
        <source>sí</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="84"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="86"/>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="109"/>
        <source>{place}: nuevo, «{new}»</source>
        <translation>{place}: new, “{new}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="113"/>
        <source>{place}: quitado, «{old}»</source>
        <translation>{place}: removed, “{old}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="116"/>
        <source>{place}: antes «{old}»; ahora «{new}»</source>
        <translation>{place}: before “{old}”; now “{new}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="124"/>
        <source>. Quitado: {words}</source>
        <translation>. Removed: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="128"/>
        <source>. Añadido: {words}</source>
        <translation>. Added: {words}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="138"/>
        <source>Usted la cambió y aún no está guardada; otra persona debe revisarla.</source>
        <translation>You changed it and it is not saved yet; somebody else must review it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="141"/>
        <source>Usted escribió el último cambio; debe activarla otra persona.</source>
        <translation>You wrote the last change; somebody else must activate it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="144"/>
        <source>Falta que otra persona la revise y se guarde.</source>
        <translation>Somebody else must still review it, and it must be saved.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="145"/>
        <source>Cambió desde la revisión; otra persona debe revisarla otra vez.</source>
        <translation>It changed since the review; somebody else must review it again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="148"/>
        <source>Usted la revisó; debe activarla otra persona.</source>
        <translation>You reviewed it; somebody else must activate it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="159"/>
        <source>{where}: cambió estando activa; falta que la revise otra persona.</source>
        <translation>{where}: it changed while active; somebody else must review it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="170"/>
        <source>La prueba «{words}» dejaría de cumplirse.</source>
        <translation>The test “{words}” would no longer pass.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="173"/>
        <source>La prueba «{words}» no se cumple, ya desde antes.</source>
        <translation>The test “{words}” does not pass, and did not before.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="182"/>
        <source>La entrada</source>
        <translation>The entry</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/review_words.py" line="184"/>
        <source>{where}: en rojo «{words}». {reason}</source>
        <translation>{where}: in red, “{words}”. {reason}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../assistant/settings/table.py" line="69"/>
        <source>Atención</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="70"/>
        <source>Ventana</source>
        <translation>Window</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="71"/>
        <source>Lectura y sonido</source>
        <translation>Reading and sound</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="72"/>
        <location filename="../../assistant/settings/table.py" line="407"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="73"/>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="74"/>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="117"/>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="118"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="119"/>
        <source>Correo</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="120"/>
        <source>Mostrador</source>
        <translation>Counter</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="123"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="124"/>
        <source>Por dónde le hablan los clientes al abrir Remanso.</source>
        <translation>How customers reach you when Remanso opens.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="125"/>
        <source>medio llamada whatsapp email presencial</source>
        <translation>medium call whatsapp email in person</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="132"/>
        <source>usted</source>
        <translation>usted</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="133"/>
        <source>tú</source>
        <translation>tú</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="134"/>
        <source>vos</source>
        <translation>vos</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="137"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="138"/>
        <source>Cómo se dirige usted al cliente en las frases.</source>
        <translation>How the lines speak to the customer.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="139"/>
        <source>tuteo voseo formal</source>
        <translation>formal informal politeness</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="146"/>
        <source>neutro</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="147"/>
        <source>él</source>
        <translation>he</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="148"/>
        <source>ella</source>
        <translation>she</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="151"/>
        <source>Género del cliente</source>
        <translation>Customer&apos;s gender</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="152"/>
        <source>Con cuál forma empiezan las frases que la necesitan.</source>
        <translation>The form that lines start with where they need one.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="153"/>
        <source>masculino femenino señor señora</source>
        <translation>male female sir madam</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="159"/>
        <source>El de este equipo</source>
        <translation>This computer&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="161"/>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="162"/>
        <source>De qué país son los números de emergencia que ve primero.</source>
        <translation>The country whose emergency numbers you see first.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="163"/>
        <source>crisis teléfono ayuda región</source>
        <translation>crisis phone help region</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="169"/>
        <source>Avisos antes de cerrar</source>
        <translation>Warnings before closing</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="170"/>
        <source>Cuántas veces se pone un límite antes de la despedida.</source>
        <translation>How often a limit is set before the closing line.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="171"/>
        <source>límite abuso escalera advertencia</source>
        <translation>limit abuse ladder warning</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="178"/>
        <source>Derecho</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="179"/>
        <source>Izquierdo</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="180"/>
        <source>Ninguno: suelta</source>
        <translation>None: free</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="183"/>
        <source>Borde de la pantalla</source>
        <translation>Edge of the screen</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="184"/>
        <source>En qué lado se acomoda la ventana, junto a su CRM.</source>
        <translation>The side where the window docks, beside your CRM.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="185"/>
        <source>anclar acoplar lado posición</source>
        <translation>dock side position</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="191"/>
        <source>Siempre a la vista</source>
        <translation>Always in sight</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="192"/>
        <source>Ninguna otra ventana la tapa, donde el sistema lo permite.</source>
        <translation>No other window covers it, where the system allows.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="193"/>
        <source>encima delante</source>
        <translation>on top front</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="200"/>
        <source>Completa</source>
        <translation>Full</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="201"/>
        <source>Compacta</source>
        <translation>Compact</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="202"/>
        <source>Discreta</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="205"/>
        <source>Forma al abrir</source>
        <translation>Form at the start</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="206"/>
        <source>Compacta: una frase y las teclas. Discreta: solo la lectura y los avisos.</source>
        <translation>Compact: one line and the keys. Quiet: only the reading and the warnings.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="210"/>
        <source>modo tamaño pequeña experto</source>
        <translation>mode size small expert</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="216"/>
        <source>Icono junto al reloj</source>
        <translation>Icon beside the clock</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="217"/>
        <source>Al cerrar la ventana Remanso queda allí, para mostrarla o salir.</source>
        <translation>When the window is closed Remanso stays there, to show it or to quit.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="220"/>
        <source>bandeja notificación barra</source>
        <translation>tray notification bar</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="226"/>
        <source>Abrir al iniciar la sesión</source>
        <translation>Open when I sign in</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="227"/>
        <source>Remanso se abre solo cuando usted entra en el equipo.</source>
        <translation>Remanso opens by itself when you sign in.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="228"/>
        <source>arranque automático inicio</source>
        <translation>autostart startup boot</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="235"/>
        <source>Los del sistema</source>
        <translation>The system&apos;s</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="236"/>
        <source>Claros</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="237"/>
        <source>Oscuros</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="238"/>
        <source>Alto contraste</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="241"/>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="243"/>
        <source>tema apariencia oscuro noche vista</source>
        <translation>theme appearance dark night sight</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="249"/>
        <source>Tamaño del texto</source>
        <translation>Text size</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="250"/>
        <source>Respecto a la letra del sistema.</source>
        <translation>Relative to the system&apos;s text.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="251"/>
        <source>fuente grande zoom escala vista</source>
        <translation>font large zoom scale sight</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="262"/>
        <source>Idioma de la ventana</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="263"/>
        <source>Cambia al abrir Remanso otra vez; las frases no cambian.</source>
        <translation>Changes when Remanso is opened again; the lines do not change.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="271"/>
        <source>Según el sistema</source>
        <translation>As the system says</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="272"/>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="273"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="276"/>
        <source>Sin movimiento</source>
        <translation>No motion</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="277"/>
        <source>Nada se anima, tampoco la guía para respirar.</source>
        <translation>Nothing is animated, nor the breathing guide.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="278"/>
        <source>animación accesibilidad mareo</source>
        <translation>animation accessibility dizziness</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="284"/>
        <source>Ocultar los insultos</source>
        <translation>Hide insults</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="285"/>
        <source>Se ven como ▮▮▮ hasta que usted los pide con su tecla.</source>
        <translation>They show as ▮▮▮ until you ask for them with their key.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="286"/>
        <source>velo groserías palabrotas censura</source>
        <translation>veil swearing slurs censor</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="292"/>
        <source>Sonidos</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="293"/>
        <source>Un tono breve ante un peligro; nunca suena por otra cosa.</source>
        <translation>A short tone for a danger; it never sounds for anything else.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="294"/>
        <source>audio silencio alerta</source>
        <translation>audio silence alert</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="300"/>
        <source>Correo del supervisor</source>
        <translation>Supervisor&apos;s mail</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="301"/>
        <source>La tarjeta siempre se puede copiar; por correo, va lista para esta dirección y usted la envía.</source>
        <translation>The card can always be copied; by mail, it is ready for this address and you send it.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="306"/>
        <source>escalar traspaso tarjeta email destino portapapeles</source>
        <translation>escalate handoff card email target clipboard</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="312"/>
        <source>Libro del equipo</source>
        <translation>Team&apos;s book</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="313"/>
        <source>La carpeta o dirección https donde su líder publica las frases. Cambia al abrir Remanso otra vez.</source>
        <translation>The folder or https address where your lead publishes the lines. Changes when Remanso is opened again.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="318"/>
        <source>frases servidor carpeta url compartido</source>
        <translation>lines server folder url shared</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="324"/>
        <source>Clave pública del equipo</source>
        <translation>Team&apos;s public key</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="325"/>
        <source>64 cifras y letras que le da su líder; con ella solo vale un libro firmado.</source>
        <translation>64 digits and letters that your lead gives you; with it only a signed book counts.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="329"/>
        <source>firma seguridad</source>
        <translation>signature security</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="335"/>
        <source>Carpeta de trabajo del líder</source>
        <translation>Lead&apos;s working folder</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="336"/>
        <source>Donde el editor escribe el libro del equipo, antes de publicarlo; vacío: en este equipo.</source>
        <translation>Where the editor writes the team&apos;s book before it is published; empty: on this computer.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="341"/>
        <source>frases editor escribir borradores</source>
        <translation>lines editor write drafts</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="347"/>
        <source>Su nombre en el libro</source>
        <translation>Your name in the book</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="348"/>
        <source>Queda junto a sus cambios, revisiones y comentarios; vacío, el de su sesión en este equipo.</source>
        <translation>Stands beside your changes, reviews and comments; empty: the name you sign in with on this computer.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="353"/>
        <source>líder editor firma autor quién</source>
        <translation>lead editor signature author who</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="359"/>
        <source>Revisar entre dos</source>
        <translation>Two people review</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="360"/>
        <source>Quien revisa y quien activa son personas distintas.</source>
        <translation>The person who reviews and the person who activates are different.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="361"/>
        <source>segunda mirada cuatro ojos aprobar activar revisión</source>
        <translation>second look four eyes approve activate review</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="367"/>
        <source>Carpeta donde publica</source>
        <translation>Folder where you publish</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="368"/>
        <source>Solo para líderes: la carpeta de la que los agentes toman las frases.</source>
        <translation>For leads only: the folder that agents get the lines from.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="371"/>
        <source>publicar líder libro compartido</source>
        <translation>publish lead book shared</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="377"/>
        <source>Archivo de la clave para firmar</source>
        <translation>Signing key file</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="378"/>
        <source>Solo para líderes: dónde está la clave privada. Aquí va la ruta, nunca la clave.</source>
        <translation>For leads only: where the private key is. The path goes here, never the key.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="382"/>
        <source>firma publicar líder privada seguridad</source>
        <translation>signature publish lead private security</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="388"/>
        <source>Teclas en todo el escritorio</source>
        <translation>Keys on the whole desktop</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="389"/>
        <source>Ctrl+Mayús+F6 muestra Remanso, F7 pega, F8 escala y F1 a F4 copian, también desde otro programa. Vale la próxima vez que abra Remanso.</source>
        <translation>Ctrl+Shift+F6 shows Remanso, F7 pastes, F8 escalates and F1 to F4 copy, from other programs too. Counts the next time you open Remanso.</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="394"/>
        <source>globales atajo sistema crm</source>
        <translation>global shortcut system crm</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="400"/>
        <source>Copiar la frase 1</source>
        <translation>Copy line 1</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="401"/>
        <source>Copiar la frase 2</source>
        <translation>Copy line 2</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="402"/>
        <source>Copiar la frase 3</source>
        <translation>Copy line 3</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="403"/>
        <source>Copiar la frase 4</source>
        <translation>Copy line 4</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="404"/>
        <source>Ir al mensaje del cliente</source>
        <translation>Go to the customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="405"/>
        <source>Pegar el mensaje del cliente</source>
        <translation>Paste the customer&apos;s message</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="406"/>
        <source>Caso nuevo</source>
        <translation>New case</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="408"/>
        <source>Contar un aviso</source>
        <translation>Count a warning</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="409"/>
        <source>Quitar el último aviso</source>
        <translation>Take the last warning back</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="410"/>
        <source>Ninguna me sirve</source>
        <translation>None of these helps</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="411"/>
        <source>Corregir la lectura</source>
        <translation>Correct the reading</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="412"/>
        <source>Me afectó</source>
        <translation>It got to me</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="413"/>
        <source>Pausa de 90 segundos</source>
        <translation>90-second pause</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="414"/>
        <source>Mi borrador</source>
        <translation>My draft</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="415"/>
        <source>Ver los insultos ocultos</source>
        <translation>See the hidden insults</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="416"/>
        <source>Forma compacta</source>
        <translation>Compact form</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="417"/>
        <source>Forma discreta</source>
        <translation>Quiet form</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="418"/>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="419"/>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="420"/>
        <source>Salir</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/table.py" line="422"/>
        <source>tecla atajo teclado combinación</source>
        <translation>key shortcut keyboard combination</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/checks.py" line="20"/>
        <source>debe ser una sola dirección de correo, como supervision@empresa.com</source>
        <translation>it must be a single mail address, like supervision@empresa.com</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/checks.py" line="49"/>
        <source>debe ser una carpeta, no una dirección de internet</source>
        <translation>must be a folder, not an internet address</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/checks.py" line="58"/>
        <source>debe ser la ruta del archivo, nunca la clave misma</source>
        <translation>must be the path of the file, never the key itself</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/keys.py" line="97"/>
        <source>no puede llevar Ctrl y Alt juntas: en muchos teclados son AltGr y escriben un signo</source>
        <translation>it cannot have Ctrl and Alt together: on many keyboards they are AltGr and type a sign</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/keys.py" line="102"/>
        <source>esa combinación ya sirve para editar texto o para el sistema; elija otra</source>
        <translation>that combination already edits text or belongs to the system; choose another</translation>
    </message>
    <message>
        <location filename="../../assistant/settings/keys.py" line="109"/>
        <source>puede ser una tecla de F1 a F24, o Ctrl con una letra, una cifra o un signo</source>
        <translation>it can be a key from F1 to F24, or Ctrl with a letter, a digit or a sign</translation>
    </message>
</context>
<context>
    <name>trial</name>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="26"/>
        <source>Método: {method}</source>
        <translation>Method: {method}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="27"/>
        <source>«{title}»</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="34"/>
        <source>Sin revisar</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="36"/>
        <source>Se cumple</source>
        <translation>Passes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="38"/>
        <source>No: lo que espera ya no existe; edítela o bórrela</source>
        <translation>No: what it expects is no longer there; edit it or delete it</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="40"/>
        <source>No: esa entrada no está activa, venció o tiene un error</source>
        <translation>No: that entry is not active, has expired or has a mistake</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="42"/>
        <source>No: no hay palabras que leer</source>
        <translation>No: there are no words to read</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="47"/>
        <source>No: se leyó {read}</source>
        <translation>No: read as {read}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="49"/>
        <source>No: se leyó {read}: {titles}</source>
        <translation>No: read as {read}: {titles}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="56"/>
        <source>Igual que antes.</source>
        <translation>Same as before.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="61"/>
        <source>Cambian las frases; la lectura y la entrada son las de antes.</source>
        <translation>The lines change; the reading and the entry are as before.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="62"/>
        <source>Antes: {before}; ahora: {now}.</source>
        <translation>Before: {before}; now: {now}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="69"/>
        <source>No hay palabras que leer.</source>
        <translation>There are no words to read.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="75"/>
        <source>nada que leer</source>
        <translation>nothing to read</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/editor/trial_words.py" line="81"/>
        <source>ninguna entrada</source>
        <translation>no entry</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../assistant/ui/wording.py" line="31"/>
        <source>Nada que calmar</source>
        <translation>Nothing to calm</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="32"/>
        <source>Molestia con lo ocurrido</source>
        <translation>Upset at what happened</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="33"/>
        <source>Ataque personal</source>
        <translation>Personal attack</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="34"/>
        <source>No quiere seguir con usted</source>
        <translation>Will not go on with you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="35"/>
        <source>Abuso</source>
        <translation>Abuse</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="36"/>
        <source>Crisis: puede haber una vida en peligro</source>
        <translation>Crisis: a life may be in danger</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="42"/>
        <source>«{text}»</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="48"/>
        <source>segura</source>
        <translation>sure</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="49"/>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="50"/>
        <location filename="../../assistant/ui/wording.py" line="97"/>
        <source>no estoy seguro</source>
        <translation>I am not sure</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="57"/>
        <source>Escuche</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="58"/>
        <source>Alivie la tensión</source>
        <translation>Relieve the tension</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="59"/>
        <source>Transfiera</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="60"/>
        <source>Ponga un límite</source>
        <translation>Set a boundary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="68"/>
        <source>&amp;Nada que calmar</source>
        <translation>&amp;Nothing to calm</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="69"/>
        <source>&amp;Molestia con lo ocurrido</source>
        <translation>&amp;Upset about what happened</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="70"/>
        <source>&amp;Ataque personal</source>
        <translation>Personal &amp;attack</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="71"/>
        <source>No &amp;quiere seguir con usted</source>
        <translation>&amp;Refuses to go on with you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="72"/>
        <source>A&amp;buso</source>
        <translation>A&amp;buse</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="73"/>
        <source>&amp;Crisis: puede haber una vida en peligro</source>
        <translation>&amp;Crisis: a life may be in danger</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="81"/>
        <source>calma</source>
        <translation>calm</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="82"/>
        <source>molestia</source>
        <translation>upset</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="83"/>
        <source>ataque</source>
        <translation>attack</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="84"/>
        <source>rechazo</source>
        <translation>refusal</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="85"/>
        <source>abuso</source>
        <translation>abuse</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="86"/>
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="98"/>
        <source>sigue en {0}</source>
        <translation>stays at {0}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="99"/>
        <source>subió de {0} a {1}</source>
        <translation>rose from {0} to {1}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="100"/>
        <source>bajó de {0} a {1}</source>
        <translation>fell from {0} to {1}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="101"/>
        <source>subió de {0} a {1} y bajó a {2}</source>
        <translation>rose from {0} to {1} and fell to {2}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="102"/>
        <source>bajó de {0} a {1} y subió a {2}</source>
        <translation>fell from {0} to {1} and rose to {2}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="107"/>
        <source>Temperatura: {course}; 1 mensaje</source>
        <translation>Temperature: {course}; 1 message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="108"/>
        <source>Temperatura: {course}; {n} mensajes</source>
        <translation>Temperature: {course}; {n} messages</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="116"/>
        <source>Sin mensaje</source>
        <translation>No message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="120"/>
        <source>{method}: {text}</source>
        <translation>{method}: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="133"/>
        <source>si dice no</source>
        <translation>if they say no</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="134"/>
        <source>si dice sí</source>
        <translation>if they say yes</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="135"/>
        <source>otro aviso</source>
        <translation>another warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="136"/>
        <source>último aviso</source>
        <translation>last warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="137"/>
        <source>cierre</source>
        <translation>closing</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="144"/>
        <source>Aviso {n} de {limit}</source>
        <translation>Warning {n} of {limit}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="156"/>
        <source>Despídase y escale; después, caso nuevo.</source>
        <translation>Say goodbye and escalate; then a new case.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="158"/>
        <source>{ladder}. Si sigue: cierre y escale.</source>
        <translation>{ladder}. If it goes on: close and escalate.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="165"/>
        <source>Abajo, listas: si dice no y si dice sí.</source>
        <translation>Ready below: if they say no and if they say yes.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="172"/>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="173"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="174"/>
        <source>Correo</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="175"/>
        <source>Mostrador</source>
        <translation>Counter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="182"/>
        <source>usted</source>
        <translation>usted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="183"/>
        <source>tú</source>
        <translation>tú</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="184"/>
        <source>vos</source>
        <translation>vos</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="192"/>
        <source>neutro</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="193"/>
        <source>él</source>
        <translation>he</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="194"/>
        <source>ella</source>
        <translation>she</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="201"/>
        <source>Nombre del cliente</source>
        <translation>Customer&apos;s name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="202"/>
        <source>Producto o servicio</source>
        <translation>Product or service</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="203"/>
        <source>Plazo</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="204"/>
        <source>Su nombre</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="205"/>
        <source>Quién sigue el caso</source>
        <translation>Who takes the case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="206"/>
        <source>Otro canal</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="212"/>
        <source>Mayús+</source>
        <translation>Shift+</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="220"/>
        <source>si lo es, escale ahora</source>
        <translation>if it is, escalate now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="234"/>
        <location filename="../../assistant/ui/wording.py" line="265"/>
        <source>corregida por usted</source>
        <translation>corrected by you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="237"/>
        <source>Puede ser una amenaza</source>
        <translation>It may be a threat</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="239"/>
        <source>No estoy seguro; elija usted</source>
        <translation>I am not sure; please choose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="222"/>
        <source>amenaza directa: escale ahora</source>
        <translation>direct threat: escalate now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="160"/>
        <source>{ladder}. {undo} lo deshace.</source>
        <translation>{ladder}. {undo} undoes it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="224"/>
        <source>no parece español</source>
        <translation>does not look like Spanish</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="226"/>
        <source>pasa de {limit} letras: leí el comienzo y el final</source>
        <translation>over {limit} characters: I read its beginning and its end</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="247"/>
        <source>ya dio los {n} avisos: despídase con la frase 1 y escale</source>
        <translation>the {n} warnings are given: say goodbye with line 1 and escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="250"/>
        <source>ya dio el aviso: despídase con la frase 1 y escale</source>
        <translation>the warning is given: say goodbye with line 1 and escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="272"/>
        <source>después de su pregunta</source>
        <translation>after your question</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="274"/>
        <source>ya dio los avisos del caso</source>
        <translation>the warnings of this case are given</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="276"/>
        <source>siguiente aviso del caso</source>
        <translation>the case&apos;s next warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="278"/>
        <source>usted pidió pasar el caso</source>
        <translation>you asked to hand the case over</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="280"/>
        <source>sirve en general</source>
        <translation>fits in general</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="282"/>
        <source>por si es esto: {title}</source>
        <translation>in case it is this: {title}</translation>
    </message>
</context>
</TS>
