package homeport.utilities;

/// IEFBR14 does nothing; a step runs it for what its DD statements do.
public final class Iefbr14 implements Utility {
  @Override
  public String name() {
    return "IEFBR14";
  }

  @Override
  public int run(UtilityStep step) {
    return 0;
  }
}
