"""What is said to the agent about their own draft: gently, and why in five words."""

from PySide6.QtCore import QCoreApplication

from assistant.domain import Address, Preferences


def reason(rule: str, preferences: Preferences) -> str:
    """Why to avoid what the rule found, in five words at most."""
    translate = QCoreApplication.translate
    if rule == "address-mixed":
        return {
            Address.USTED: translate("draft", "Este caso va de «usted»."),
            Address.TU: translate("draft", "Este caso va de «tú»."),
            Address.VOS: translate("draft", "Este caso va de «vos»."),
            Address.ANY: translate("draft", "Mezcla formas de trato."),
        }[preferences.address]
    if rule == "too-long":
        # The rules are loaded by whoever found this, not by the window.
        from assistant.phrasebook.lint.wording import WORD_LIMITS

        limit = WORD_LIMITS[preferences.channel]
        return translate("draft", "Pasa de {limit} palabras.").format(limit=limit)
    return {
        "calm-order": translate("draft", "Pedir calma suele encender más."),
        "rules-as-reason": translate("draft", "La regla no le ayuda."),
        "blame": translate("draft", "Suena a culpa o lección."),
        "defence": translate("draft", "Defenderse no resuelve su caso."),
        "threat": translate("draft", "Puede sonar a amenaza."),
        "open-promise": translate("draft", "Promete sin hora ni responsable."),
        "but": translate("draft", "«Pero» borra lo anterior."),
        "stacked-apologies": translate("draft", "Con una disculpa basta."),
        "no-next-step": translate("draft", "Falta el paso siguiente."),
        "cheer": translate("draft", "Ahora la alegría suena lejana."),
        "abstraction": translate("draft", "Palabra vaga: nombre la cosa."),
        "person-guessed": translate("draft", "Supone género o edad."),
        "company-we": translate("draft", "Responde usted: diga «yo»."),
    }[rule]


def hint(rule: str) -> str:
    """What to try where no better line can be offered."""
    translate = QCoreApplication.translate
    if rule == "too-long":
        return translate("draft", "Deje una idea: lo que pasó y un paso.")
    if rule == "address-mixed":
        return translate("draft", "Use un solo trato en toda la respuesta.")
    return translate("draft", "Pruebe a decirlo sin esas palabras.")
