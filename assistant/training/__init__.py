"""From public weights and labelled messages to `resources/model`. Never imported at start-up."""
