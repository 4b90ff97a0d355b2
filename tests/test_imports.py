"""Who may import whom (DESIGN 4), and what start-up must not import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import assistant

ROOT = Path(assistant.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

# Lower layers import nothing of higher ones.
LAYERS = [
    {"errors", "domain", "text", "paths", "program", "emergency", "witness", "orders"},
    {"privacy", "help", "dock"},
    {"phrasebook"},
    {"settings", "autostart"},
    {"matching"},
    {"conversation"},
    {"engine", "evaluate", "contract"},
    {"editing"},
    {"training"},
    {"jobs", "instance"},
    {"remote"},
    {"session", "team_poll"},
    {"ui"},
    {"start"},
    {"app", "editor"},
    {"cli"},
    {"__main__"},
]
QT = {"app", "editor", "start", "session", "team_poll", "jobs", "instance", "ui"}
REFERENCE = "matching/reference_encoder.py"


def imports(path: Path) -> set[str]:
    """Every module that `path` imports, also inside functions, but not for types alone."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            node.body = []
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def layer(name: str) -> int:
    return next(i for i, names in enumerate(LAYERS) if name in names)


def part(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_direction(path: Path) -> None:
    if path == ROOT / "__init__.py":
        return
    for name in imports(path):
        pieces = name.split(".")
        if pieces[0] == "assistant" and len(pieces) > 1 and pieces[1] != "__version__":
            assert layer(pieces[1]) <= layer(part(path)), f"{path} imports {name}"
        if pieces[0] == "PySide6":
            assert part(path) in QT, f"{path} imports {name}"
        if pieces[0] == "sentence_transformers":
            assert part(path) == "training" or str(path).endswith(REFERENCE)
        if pieces[0] in ("torch", "transformers", "sklearn", "scipy", "pandas"):
            assert part(path) == "training", f"{path} imports {name}"


@pytest.mark.parametrize("module", ["assistant.cli", "assistant.app", "assistant.ui.window",
                                    "assistant.engine"])  # fmt: skip
def test_start_up_stays_light(module: str) -> None:
    code = f"import sys, {module}; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    heavy = {"torch", "transformers", "sentence_transformers", "sklearn", "scipy", "pandas"}
    assert not loaded & heavy
    assert not loaded & {"fsspec", "aiohttp", "cryptography"}, "only a team's book needs them"
    if module == "assistant.ui.window":
        assert not loaded & {"numpy", "pydantic", "onnxruntime"}, "the window waits for the engine"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_f_string_is_translated(path: Path) -> None:
    """lupdate cannot read an f-string, so its text would never be translated."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate"):
                assert not any(isinstance(a, ast.JoinedStr) for a in node.args), path
