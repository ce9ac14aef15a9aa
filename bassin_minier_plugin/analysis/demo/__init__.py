"""A fictitious mining-basin contract: real institutions and place names, invented estates and figures."""
