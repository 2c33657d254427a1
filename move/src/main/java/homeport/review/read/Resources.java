package homeport.review.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// CICS resource definitions as DFHCSDUP reads them (CICS TS Resource Definition Guide): which data
/// set a file is and which program a transaction starts.
public final class Resources {
  private static final Pattern DEFINE =
      Pattern.compile("\\bDEFINE\\s+(FILE|TRANSACTION|TRANS)\\s*\\(([^)]+)\\)");
  private static final Pattern SET_NAME = Pattern.compile("\\bDSNAME\\s*\\(([^)]+)\\)");
  private static final Pattern PROGRAM = Pattern.compile("\\bPROGRAM\\s*\\(([^)]+)\\)");

  private final Map<String, String> dataSets = new TreeMap<>();
  private final Map<String, String> programs = new TreeMap<>();

  /// The first definition of a name counts.
  public void add(List<String> records) {
    StringBuilder text = new StringBuilder();
    for (String record : records) {
      if (!record.startsWith("*")) {
        text.append(record, 0, Math.min(72, record.length())).append('\n');
      }
    }
    for (String part : text.toString().toUpperCase(Locale.ROOT).split("(?=\\bDEFINE\\s)", -1)) {
      Matcher define = DEFINE.matcher(part);
      if (define.find()) {
        boolean file = define.group(1).equals("FILE");
        Matcher value = (file ? SET_NAME : PROGRAM).matcher(part);
        if (value.find()) {
          Map<String, String> into = file ? dataSets : programs;
          into.putIfAbsent(define.group(2).strip(), value.group(1).strip());
        }
      }
    }
  }

  public @Nullable String dataSetOf(String file) {
    return dataSets.get(file);
  }

  public @Nullable String programOf(String transaction) {
    return programs.get(transaction);
  }

  /// The program of a call's target: of `TRANSID x`, the one that the transaction's definition
  /// names.
  public String target(String target) {
    if (!target.startsWith("TRANSID ")) {
      return target;
    }
    String program = programOf(target.substring("TRANSID ".length()));
    return program == null ? target : program;
  }
}
