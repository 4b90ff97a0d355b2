"""Remanso: calming lines for the agent who answers an angry customer."""

__version__ = "0.1.0"
