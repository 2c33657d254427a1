package homeport.utilities.operator;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// SDSF in batch: the commands of DD ISFIN, each shown on DD ISFOUT with what the system answers
/// (z/OS SDSF Operation and Customization, "Using SDSF in batch").
///
/// Jobs use it for MODIFY commands to an online region: `/F CICSPROD,'CEMT SET FILE(ACCTS)
/// CLOSED'`. No region is running while jobs run here, and the system's answer to a command for an
/// address space that is not there is IEE341I; SDSF itself ends with 0 then, as it does on z/OS,
/// since the command was entered. Every other command is refused by name.
public final class SdsfUtility implements Utility {
  private static final String UNREADABLE = "HP4401";
  private static final String NOT_ENTERED = "HP4402";
  private static final int REFUSED = 8;
  private static final Dcb LISTING = Dcb.of(RecordFormat.FBA, 133);

  /// `/F region,…` and `/MODIFY region,…`.
  private static final Pattern MODIFY =
      Pattern.compile("/\\s*(?:F|MODIFY)\\s+([A-Z0-9$#@.*]{1,17})\\s*,.*");

  @Override
  public String name() {
    return "SDSF";
  }

  @Override
  public int run(UtilityStep step) {
    ControlRecords commands = ControlRecords.read(step, "ISFIN");
    int code = 0;
    try (Listing listing = Listing.open(step, "ISFOUT", LISTING)) {
      if (commands.text() == null) {
        listing.page(UNREADABLE + " THE COMMANDS OF DD ISFIN CANNOT BE READ: " + commands.detail());
        return REFUSED;
      }
      listing.page("SDSF");
      for (String line : commands.text().text().lines().toList()) {
        String command = line.strip();
        if (!command.isEmpty()) {
          code = Math.max(code, enter(command, listing));
        }
      }
    }
    return code;
  }

  private static int enter(String command, Listing listing) {
    listing.line("COMMAND INPUT ===> " + command);
    Matcher modify = MODIFY.matcher(command.toUpperCase(Locale.ROOT));
    if (modify.matches()) {
      listing.line("IEE341I " + modify.group(1) + " NOT ACTIVE");
      return 0;
    }
    listing.line(NOT_ENTERED + " THIS COMMAND CANNOT BE ENTERED BY A JOB HERE: " + command);
    return REFUSED;
  }
}
