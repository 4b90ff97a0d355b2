"""What happens to a case: a message arrives, a line is used. Each step gives a new Case."""

from dataclasses import replace

from assistant.domain import Case, Preferences, Reading, Suggestion, Used


def heard(case: Case, text: str, reading: Reading, *, replace_last: bool) -> Case:
    """The case after the customer said `text`.

    `replace_last`: it is the last message again, grown or read by a better reader.
    """
    earlier = case.messages[:-1] if replace_last else case.messages
    return replace(case, messages=(*earlier, (text, reading)))


def took(case: Case, suggestion: Suggestion) -> Case:
    """The case after the agent copied a line; the same line twice counts once."""
    used = Used(suggestion.entry, suggestion.line)
    return case if used in case.used else replace(case, used=(*case.used, used))


def affected(case: Case, yes: bool = True) -> Case:
    """The case after the agent said that it affected them, or took that back."""
    return replace(case, affected=yes)


def prefer(case: Case, preferences: Preferences) -> Case:
    """The case with another channel, form of address or gender."""
    return replace(case, preferences=preferences)
