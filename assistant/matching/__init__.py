"""Reading a message: encoder, classifier, entries near to it, and the lines to offer."""
