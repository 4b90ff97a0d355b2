"""No command: the agent's window."""

import argparse

from assistant import remote
from assistant.cli.common import wrong_usage


def run(arguments: argparse.Namespace) -> int:
    from assistant import app

    if arguments.team_key is not None and arguments.team is None:
        return wrong_usage("", "--team-key va con --team DIRECCIÓN.")
    return app.run(
        arguments.phrasebook,
        arguments.model,
        arguments.language,
        arguments.team,
        arguments.team_key,
        arguments.personal,
        remote.global_keys(arguments),
        quietly=arguments.at_login,
    )
