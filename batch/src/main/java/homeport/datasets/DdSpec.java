package homeport.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The specification behind `--dd NAME=`: `PATH[,recfm=FORMAT][,lrecl=N][,text]`. Options are read
/// from the end, so that a path may hold commas.
public final class DdSpec {
  private DdSpec() {}

  /// @throws IllegalArgumentException with a sentence that says what is wrong
  public static DdBinding.Host parse(String spec) {
    List<String> options = new ArrayList<>();
    String path = spec;
    int comma = path.lastIndexOf(',');
    while (comma >= 0 && isOption(path.substring(comma + 1))) {
      options.add(path.substring(comma + 1).strip());
      path = path.substring(0, comma);
      comma = path.lastIndexOf(',');
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException("`" + spec + "` names no path");
    }
    RecordFormat recfm = null;
    int lrecl = 0;
    boolean text = false;
    for (String option : options.reversed()) {
      String value = option.substring(option.indexOf('=') + 1);
      switch (key(option)) {
        case "recfm" -> {
          recfm = RecordFormat.of(value);
          if (recfm == null) {
            throw new IllegalArgumentException(
                "`" + option + "`: the record formats are F, FB, V, VB, FBA, VBA and U");
          }
        }
        case "lrecl" -> lrecl = length(option, value);
        default -> text = true;
      }
    }
    return new DdBinding.Host(Path.of(path), new Dcb(recfm, lrecl, lrecl).records(), text);
  }

  private static boolean isOption(String part) {
    String key = key(part.strip());
    return key.equals("recfm")
        || key.equals("lrecl")
        || key.equals("text") && part.indexOf('=') < 0;
  }

  private static String key(String option) {
    int equals = option.indexOf('=');
    return (equals < 0 ? option : option.substring(0, equals)).toLowerCase(Locale.ROOT);
  }

  private static int length(String option, String value) {
    if (value.strip().equalsIgnoreCase("X")) {
      return Dcb.LRECL_X;
    }
    try {
      int length = Integer.parseInt(value.strip());
      if (length >= 1 && length <= Dcb.LRECL_MAX) {
        return length;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("`" + option + "`: LRECL is a number from 1 to 32760, or X");
  }
}
