"""The words of a proof: a line for the window, and the report for the data-protection officer."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion

from assistant import __version__
from assistant.privacy.proof import Check, Outcome, Proof, Subject

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def subject(value: Subject) -> str:
    translate = QCoreApplication.translate
    return {
        Subject.FILES_DURING: translate(
            "privacy_report",
            "La palabra en los archivos, con el mensaje en la ventana.",
        ),
        Subject.FILES_AFTER: translate(
            "privacy_report", "La palabra en los archivos, después del caso nuevo."
        ),
        Subject.SETTINGS: translate(
            "privacy_report", "La palabra en los ajustes que guarda el sistema."
        ),
        Subject.TITLES: translate(
            "privacy_report",
            "La palabra en títulos de ventana, ayudas emergentes, menús e icono.",
        ),
        Subject.FORGOTTEN: translate(
            "privacy_report",
            "La palabra en la ventana y en la memoria de Remanso, después del caso nuevo.",
        ),
        Subject.CONNECTIONS: translate(
            "privacy_report",
            "Conexiones abiertas desde el arranque, fuera de las configuradas.",
        ),
        Subject.SOCKETS: translate(
            "privacy_report",
            "Conexiones abiertas ahora, según el sistema, fuera de las configuradas.",
        ),
    }[value]


def outcome(value: Outcome) -> str:
    translate = QCoreApplication.translate
    return {
        Outcome.GOOD: translate("privacy_report", "CORRECTO"),
        Outcome.LEAK: translate("privacy_report", "FALLA"),
        Outcome.NOT_CHECKED: translate("privacy_report", "NO COMPROBADO"),
    }[value]


def verdict(proof: Proof) -> str:
    """One sentence: what came out."""
    translate = QCoreApplication.translate
    if proof.outcome is Outcome.LEAK:
        return translate(
            "privacy_report",
            "La prueba encontró una fuga. Guarde el informe y entréguelo a su supervisor.",
        )
    if proof.outcome is Outcome.NOT_CHECKED:
        return translate(
            "privacy_report",
            "Nada quedó donde se pudo mirar; una parte no se pudo comprobar. El informe dice cuál.",
        )
    return translate(
        "privacy_report", "Comprobado: el mensaje inventado no quedó en ningún archivo ni ventana."
    )


def report(proof: Proof) -> str:
    """The whole report as plain text, one line for each fact."""
    translate = QCoreApplication.translate
    checked = translate("privacy_report", "Archivos leídos: {files} ({bytes} bytes).")
    leaked = translate("privacy_report", "Texto del mensaje en disco: {n} bytes.")
    lines = [
        translate("privacy_report", "REMANSO · Prueba de privacidad"),
        "",
        translate("privacy_report", "Fecha: {when}").format(
            when=f"{proof.at:%Y-%m-%d %H:%M:%S %z}"
        ),
        translate("privacy_report", "Programa: Remanso {version}, Qt {qt}, {system}").format(
            version=__version__, qt=qVersion(), system=f"{platform.system()} {platform.release()}"
        ),
        translate("privacy_report", "Resultado: {outcome}. {sentence}").format(
            outcome=outcome(proof.outcome), sentence=verdict(proof)
        ),
        "",
        translate("privacy_report", "CÓMO SE HIZO"),
        translate(
            "privacy_report",
            "Un mensaje inventado, con la palabra «{word}», entró en la ventana como entra el de"
            " un cliente; se leyó, se usó una frase, se preparó la tarjeta de traspaso y se"
            " empezó un caso nuevo. Luego se buscó la palabra.",
        ).format(word=proof.canary),
        "",
        translate("privacy_report", "QUÉ SE COMPROBÓ"),
        translate(
            "privacy_report", "CORRECTO: no se encontró. FALLA: se encontró, y se dice dónde."
        ),
    ]
    for number, check in enumerate(proof.checks, 1):
        lines += _check(number, check)
    lines += [
        checked.format(files=proof.files, bytes=proof.bytes),
        leaked.format(n=proof.leaked),
        translate("privacy_report", "Carpetas (con lo que hay dentro) y archivos temporales:"),
        *(f"  {folder}" for folder in proof.folders),
        translate("privacy_report", "También, cada archivo que este proceso abrió para escribir."),
        "",
        translate("privacy_report", "QUÉ NO SE COMPROBÓ"),
        *(f"- {text}" for text in not_checked()),
    ]
    return "\n".join(lines) + "\n"


def _check(number: int, check: Check) -> list[str]:
    head = f"{number}. [{outcome(check.outcome)}] {subject(check.subject)}"
    return [head, *(f"     {detail}" for detail in check.details)]


def not_checked() -> tuple[str, ...]:
    """What the test does not see, whatever comes out."""
    translate = QCoreApplication.translate
    return (
        translate(
            "privacy_report",
            "La memoria ya liberada, la de las bibliotecas en C y el archivo de intercambio del"
            " sistema.",
        ),
        translate(
            "privacy_report",
            "El portapapeles y su historial: son del sistema, y lo que usted copia queda allí.",
        ),
        translate(
            "privacy_report", "Lo que hacen otros programas: el CRM, el correo, la grabadora."
        ),
        translate("privacy_report", "Archivos comprimidos o cifrados, por dentro."),
        translate("privacy_report", "Las consultas de nombres (DNS) y las carpetas de red."),
    )
