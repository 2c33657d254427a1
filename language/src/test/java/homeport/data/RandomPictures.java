package homeport.data;

import homeport.testkit.Seed;

/// Random numeric-edited pictures, made from left to right as the manual's text says they may be
/// made, without the table that the product checks them by.
final class RandomPictures {
  private final Seed seed;

  RandomPictures(Seed seed) {
    this.seed = seed;
  }

  /// A picture that is allowed, with its repetitions written out, of at most 31 digits.
  String edited() {
    while (true) {
      String picture = attempt();
      long digits = picture.chars().filter(c -> "9Z*+-$P".indexOf(c) >= 0).count();
      boolean shown = picture.chars().anyMatch(c -> "9Z*".indexOf(c) >= 0);
      boolean floated = picture.matches(".*(\\$.*\\$|\\+.*\\+|-.*-).*");
      if ((shown || floated) && digits <= 31 && !picture.matches("[9PV]*")) {
        return picture;
      }
    }
  }

  private String attempt() {
    return switch (seed.between(0, 2)) {
      case 0 -> {
        boolean leading = seed.oneIn(3);
        String prefix = (leading ? seed.pick("+", "-") : "") + (seed.oneIn(3) ? "$" : "");
        String tail = leading ? "" : tail();
        yield prefix + body(seed.pick("Z", "*", "9")) + tail;
      }
      case 1 -> {
        boolean leading = seed.oneIn(3);
        String prefix = leading ? seed.pick("+", "-") : "";
        yield prefix + body("$") + (leading ? "" : tail());
      }
      default -> (seed.oneIn(3) ? "$" : "") + body(seed.pick("+", "-"));
    };
  }

  private String tail() {
    return seed.pick("", "", "+", "-", "CR", "DB");
  }

  /// The digits: replaced ones first, then shown ones, or replaced ones on both sides of the point.
  private String body(String replaced) {
    String float2 = "Z*9".contains(replaced) ? "" : replaced.repeat(2);
    String left = float2 + run(replaced, 6);
    String rest = run("9", 5);
    return switch (seed.between(0, 9)) {
      case 0 -> left + seed.pick(".", "V") + (replaced.equals("9") ? rest : run(replaced, 4));
      case 1 -> left + rest + "P".repeat(seed.between(1, 3)) + seed.pick("", "V");
      case 2 -> {
        String scaled = seed.pick("", "V") + "P".repeat(seed.between(1, 3));
        yield seed.oneIn(2) && float2.isEmpty() ? scaled + run(replaced, 5) : scaled + rest;
      }
      case 3, 4 -> left + rest;
      default -> left + rest + seed.pick(".", "V") + run("9", 4);
    };
  }

  /// Some of one symbol with simple insertion symbols among them.
  private String run(String symbol, int most) {
    StringBuilder run = new StringBuilder();
    int count = seed.between(0, most);
    for (int i = 0; i < count; i++) {
      if (seed.oneIn(5)) {
        run.append(seed.pick(",", "B", "0", "/"));
      }
      run.append(symbol);
    }
    if (seed.oneIn(6)) {
      run.append(seed.pick(",", "B", "0", "/"));
    }
    return run.toString();
  }

  /// A picture with a few symbols added, taken away or exchanged; usually not allowed any more.
  String spoilt() {
    StringBuilder picture = new StringBuilder(edited());
    for (int i = seed.between(1, 3); i > 0; i--) {
      int at = seed.between(0, picture.length() - 1);
      String symbol = seed.pick("9", "Z", "*", "+", "-", "$", ".", "V", ",", "B", "P", "S", "CR");
      switch (seed.between(0, 2)) {
        case 0 -> picture.insert(at, symbol);
        case 1 -> picture.replace(at, at + 1, symbol);
        default -> picture.deleteCharAt(at);
      }
      if (picture.isEmpty()) {
        picture.append(symbol);
      }
    }
    return picture.toString();
  }
}
