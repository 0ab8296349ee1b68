"""The run screen: the facilitator's console during the workshop."""
