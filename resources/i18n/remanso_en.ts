<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="31"/>
        <source>Protocolo</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="45"/>
        <source>Protocolo: siga estos pasos ahora</source>
        <translation>Protocol: follow these steps now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="78"/>
        <source>Escale ahora (F8).</source>
        <translation>Escalate now (F8).</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="85"/>
        <source>No hay palabras que leer en este mensaje. Pegue el texto del cliente.</source>
        <translation>There are no words to read in this message. Paste the customer's text.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="88"/>
        <source>Leyendo…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="89"/>
        <source>Pegue o escriba arriba lo que dijo el cliente.</source>
        <translation>Paste or type above what the customer said.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="91"/>
        <source>No quedan frases para este canal y trato; cámbielos arriba o escale.</source>
        <translation>No lines are left for this channel and form of address; change them above or escalate.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="93"/>
        <source>El cliente habla con calma: atiéndalo como siempre.</source>
        <translation>The customer is calm: go on as usual.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/answer_panel.py" line="94"/>
        <source>Ya usó las frases de este caso; puede escalar con F8.</source>
        <translation>You have used the lines of this case; you can escalate with F8.</translation>
    </message>
</context>
<context>
    <name>HandoffDialog</name>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="39"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="44"/>
        <source>&amp;Tarjeta de traspaso: revise, complete y envíe.</source>
        <translation>&amp;Handoff card: check it, complete it, send it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="47"/>
        <source>Tarjeta de traspaso</source>
        <translation>Handoff card</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="53"/>
        <source>Copiar tarjeta</source>
        <translation>Copy card</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="57"/>
        <source>Enviar por correo</source>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="60"/>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="82"/>
        <source>Para decir al cliente</source>
        <translation>To tell the customer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="86"/>
        <source>Copiar frase</source>
        <translation>Copy line</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="98"/>
        <source>Frase copiada.</source>
        <translation>Line copied.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="101"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="108"/>
        <source>Tarjeta copiada. Péguela donde la recibe su supervisor.</source>
        <translation>Card copied. Paste it where your supervisor receives it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="119"/>
        <source>Tarjeta en su programa de correo: elija a quién y envíela.</source>
        <translation>The card is in your mail program: choose the recipient and send it.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/handoff_dialog.py" line="123"/>
        <source>No hay programa de correo que responda; la tarjeta quedó en el portapapeles.</source>
        <translation>No mail program answers; the card is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="16"/>
        <source>&amp;País de la persona</source>
        <translation>&amp;Country of the person</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="18"/>
        <location filename="../../assistant/ui/numbers.py" line="19"/>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="21"/>
        <source>Números de emergencia</source>
        <translation>Emergency numbers</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="40"/>
        <source>Elija el país</source>
        <translation>Choose the country</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="50"/>
        <source>Confirme el número de emergencias de su país.</source>
        <translation>Confirm your country's emergency number.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/numbers.py" line="57"/>
        <source>confirme el número de su país</source>
        <translation>confirm your country's number</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <location filename="../../assistant/ui/suggestions.py" line="83"/>
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
        <translation>the server does not hand over the book</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="95"/>
        <source>en esa dirección no hay un libro publicado</source>
        <translation>no book is published at that address</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="96"/>
        <source>lo publicado no lleva firma</source>
        <translation>what is published is not signed</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="97"/>
        <source>la firma de lo publicado no es la del equipo</source>
        <translation>the signature of what is published is not the team's</translation>
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
        <translation>Team phrases: no copy yet, {why}.</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="107"/>
        <source>Frases del equipo: última copia, {why}.</source>
        <translation>Team phrases: last copy, {why}.</translation>
    </message>
    <message>
        <location filename="../../assistant/team_poll.py" line="108"/>
        <source>Frases del equipo: copia del {when}, {why}.</source>
        <translation>Team phrases: copy from {when}, {why}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../assistant/ui/window.py" line="65"/>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="67"/>
        <source>Trato</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="69"/>
        <source>Género</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="70"/>
        <source>&amp;Mensaje del cliente</source>
        <translation>Customer's &amp;message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="72"/>
        <source>Mensaje del cliente</source>
        <translation>Customer's message</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="73"/>
        <source>Pegue o escriba aquí (Ctrl+V)</source>
        <translation>Paste or type here (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="75"/>
        <source>Caso nuevo</source>
        <translation>New case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="76"/>
        <source>Olvida este caso y empieza otro (Ctrl+N)</source>
        <translation>Forgets this case and starts another (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="77"/>
        <source>Lectura</source>
        <translation>Reading</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="78"/>
        <source>Avisos</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="80"/>
        <source>Para usted</source>
        <translation>For you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="84"/>
        <source>Sugerencias</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="87"/>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="88"/>
        <source>Copia la frase elegida (Entrar; Ctrl+1 a Ctrl+4)</source>
        <translation>Copies the chosen line (Enter; Ctrl+1 to Ctrl+4)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="89"/>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="91"/>
        <source>Escalar</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="93"/>
        <source>Prepara la tarjeta de traspaso (F8)</source>
        <translation>Prepares the handoff card (F8)</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="195"/>
        <source>Aviso {n} de {limit}</source>
        <translation>Warning {n} of {limit}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="219"/>
        <source>Para usted: {text}</source>
        <translation>For you: {text}</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="224"/>
        <source>Preparando el lector; por ahora busco solo por palabras.</source>
        <translation>Preparing the reader; until then I search by words alone.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="228"/>
        <source>Problemas en el libro de frases: {n}. Vea: python -m assistant check</source>
        <translation>Problems in the phrasebook: {n}. See: python -m assistant check</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="307"/>
        <source>Antes de copiar, complete: {names}.</source>
        <translation>Before copying, fill in: {names}.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="315"/>
        <source>Otro programa tiene ocupado el portapapeles; espere un momento y repita.</source>
        <translation>Another program is holding the clipboard; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/window.py" line="319"/>
        <source>Copiada la frase {n}.</source>
        <translation>Line {n} copied.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../assistant/ui/crash.py" line="22"/>
        <source>Algo falló en Remanso. Puede seguir trabajando; si se repite, cierre y abra otra vez.</source>
        <translation>Something failed in Remanso. You can go on working; if it happens again, close it and open it again.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../assistant/ui/wording.py" line="24"/>
        <source>Nada que calmar</source>
        <translation>Nothing to calm</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="25"/>
        <source>Molestia con lo ocurrido</source>
        <translation>Upset at what happened</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="26"/>
        <source>Ataque personal</source>
        <translation>Personal attack</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="27"/>
        <source>No quiere seguir con usted</source>
        <translation>Will not go on with you</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="28"/>
        <source>Abuso</source>
        <translation>Abuse</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="29"/>
        <source>Crisis: puede haber una vida en peligro</source>
        <translation>Crisis: a life may be in danger</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="36"/>
        <source>segura</source>
        <translation>sure</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="37"/>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="38"/>
        <source>no estoy seguro</source>
        <translation>I am not sure</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="45"/>
        <source>Escuche</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="46"/>
        <source>Alivie la tensión</source>
        <translation>Relieve the tension</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="47"/>
        <source>Transfiera</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="48"/>
        <source>Ponga un límite</source>
        <translation>Set a boundary</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="55"/>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="56"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="57"/>
        <source>Correo</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="58"/>
        <source>Mostrador</source>
        <translation>Counter</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="65"/>
        <source>usted</source>
        <translation>usted</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="66"/>
        <source>tú</source>
        <translation>tú</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="67"/>
        <source>vos</source>
        <translation>vos</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="75"/>
        <source>neutro</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="76"/>
        <source>él</source>
        <translation>he</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="77"/>
        <source>ella</source>
        <translation>she</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="84"/>
        <source>Nombre del cliente</source>
        <translation>Customer's name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="85"/>
        <source>Producto o servicio</source>
        <translation>Product or service</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="86"/>
        <source>Plazo</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="87"/>
        <source>Su nombre</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="88"/>
        <source>Quién sigue el caso</source>
        <translation>Who takes the case</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="89"/>
        <source>Otro canal</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="97"/>
        <source>No estoy seguro; elija usted</source>
        <translation>I am not sure; please choose</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="101"/>
        <source>amenaza directa: escale ahora</source>
        <translation>direct threat: escalate now</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="103"/>
        <source>no parece español</source>
        <translation>does not look like Spanish</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="105"/>
        <source>pasa de {limit} letras: leí el comienzo y el final</source>
        <translation>over {limit} characters: I read its beginning and its end</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="114"/>
        <source>después de su pregunta</source>
        <translation>after your question</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="116"/>
        <source>siguiente aviso del caso</source>
        <translation>the case's next warning</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="118"/>
        <source>sirve en general</source>
        <translation>fits in general</translation>
    </message>
    <message>
        <location filename="../../assistant/ui/wording.py" line="120"/>
        <source>por si es esto: {title}</source>
        <translation>in case it is this: {title}</translation>
    </message>
</context>
</TS>
