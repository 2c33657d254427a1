package homeport.match;

/// The quantities that an answer is calculated from, with what a reader calls them.
public enum Factor {
  LOAD("how many MIPS the load is"),
  ONLINE_SHARE("how much of the work is online"),
  ONLINE_RATE("MIPS online a core"),
  BATCH_RATE("MIPS batch a core"),
  POWER_CORES("how many Power cores the load is"),
  POWER_WORTH("x86 cores a Power core is worth"),
  UNIT_WORTH("x86 cores a core of it is worth");

  private final String text;

  Factor(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
