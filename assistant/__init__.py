"""Remanso: calming lines for the agent who answers an angry customer."""

import os

__version__ = "0.1.0"

# onnxruntime's official builds keep an identifier on disk and report to its makers; it reads
# this once, when it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# numpy's products here are small: a second thread only spins, and holds 12 MB.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
