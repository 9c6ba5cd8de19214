print("stand: not built yet")
