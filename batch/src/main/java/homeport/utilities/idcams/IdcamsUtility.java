package homeport.utilities.idcams;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;

/// IDCAMS: runs the commands of SYSIN and tells on SYSPRINT what became of them (z/OS DFSMS Access
/// Method Services Commands). Ends with the highest condition code of its commands, or what SET
/// made of it.
public final class IdcamsUtility implements Utility {
  private static final int SEVERE = 16;
  private static final Dcb SYSPRINT = Dcb.of(RecordFormat.VBA, 125);

  @Override
  public String name() {
    return "IDCAMS";
  }

  /// Without a SYSPRINT that can be opened nothing is run, and the condition code is 16 (the
  /// manual's "Condition codes").
  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSPRINT", SYSPRINT)) {
      if (!listing.isOpen()) {
        return SEVERE;
      }
      listing.page("IDCAMS  SYSTEM SERVICES");
      Messages messages = new Messages(listing);
      if (!step.parm().isBlank()) {
        messages.first("HP4204", "PARM= of IDCAMS is not supported");
        return end(listing, messages, SEVERE);
      }
      ControlRecords control = ControlRecords.read(step, "SYSIN");
      SourceFile source = control.text();
      if (source == null) {
        messages.first("IDC3300I", "ERROR OPENING SYSIN");
        messages.second(
            control.missing() ? "HP4001" : "HP4002",
            control.missing() ? "the step has no DD SYSIN" : control.detail());
        return end(listing, messages, SEVERE);
      }
      CommandRun run = new CommandRun(step, messages, source);
      return end(listing, messages, run.run(CommandParser.parse(source)));
    }
  }

  /// Runs commands for another utility, which lists them itself.
  ///
  /// @return the highest condition code
  public static int run(UtilityStep step, Listing listing, String commands) {
    SourceFile source = new SourceFile("SYSTSIN", folded(commands));
    return new CommandRun(step, new Messages(listing), source).run(CommandParser.parse(source));
  }

  /// Commands may begin in column 2 and end in column 72: a long one goes on behind hyphens.
  private static String folded(String commands) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : commands.strip().split(" +", -1)) {
      if (column + word.length() > 66) {
        text.append(" -\n");
        column = 0;
      }
      text.append(' ').append(word);
      column += word.length() + 1;
    }
    return text.toString();
  }

  /// A listing that cannot be written ends the program as a severe error (the same section).
  private static int end(Listing listing, Messages messages, int code) {
    messages.first("IDC0002I", "IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS " + code);
    return listing.writeFailure() == null ? code : SEVERE;
  }
}
