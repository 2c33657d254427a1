package homeport.utilities.tso;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// IKJEFT01, IKJEFT1A and IKJEFT1B: the terminal monitor program in batch (z/OS TSO/E
/// Customization, "Writing jobs that execute TSO/E commands"). It runs the command of PARM and
/// those of SYSTSIN, and tells on SYSTSPRT.
///
/// The condition code is that of the last command. When a command ends abnormally IKJEFT01 goes on
/// with 12, the others end the step with S04C; IKJEFT1B ends at the first command that does not
/// leave 0.
public final class TsoUtility implements Utility {
  private static final int FAILED = 12;
  private static final Dcb LISTING = Dcb.of(RecordFormat.FB, 133);

  private static final Pattern SYSRC =
      Pattern.compile("SYSRC\\( *(EQ|NE|GT|GE|LT|LE|¬=|\\^=|>=|<=|=|>|<) *([0-9]{1,4}) *\\)");

  private final Kind kind;

  /// The three programs.
  private enum Kind {
    IKJEFT01,
    IKJEFT1A,
    IKJEFT1B
  }

  private TsoUtility(Kind kind) {
    this.kind = kind;
  }

  /// All three.
  public static List<Utility> all() {
    List<Utility> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(new TsoUtility(kind));
    }
    return all;
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSTSPRT", LISTING)) {
      if (!listing.isOpen()) {
        return FAILED;
      }
      List<TsoCommand> commands = new ArrayList<>();
      if (!step.parm().isBlank()) {
        commands.add(TsoCommand.of(step.parm(), List.of(step.parm())));
      }
      ControlRecords control = ControlRecords.read(step, "SYSTSIN");
      SourceFile source = control.text();
      if (source == null && !control.missing()) {
        listing.line("HP4002 SYSTSIN cannot be read: " + control.detail());
        return FAILED;
      }
      if (source != null) {
        commands.addAll(TsoCommand.read(source));
      }
      return run(step, listing, commands.iterator());
    }
  }

  private int run(UtilityStep step, Listing listing, Iterator<TsoCommand> commands) {
    TsoSession session = new TsoSession(step, listing);
    try {
      return run(session, listing, commands);
    } finally {
      session.end();
    }
  }

  private int run(TsoSession session, Listing listing, Iterator<TsoCommand> commands) {
    int last = 0;
    while (commands.hasNext()) {
      TsoCommand command = commands.next();
      listing.line("READY");
      command.lines().forEach(listing::line);
      if (command.name().equals("WHEN")) {
        TsoCommand then = then(command, last);
        if (then == null) {
          continue;
        }
        command = then;
      }
      if (command.name().equals("END") || command.name().equals("LOGOFF")) {
        return last;
      }
      try {
        last = session.run(command, commands);
      } catch (Abend abend) {
        listing.line("IKJ56641I " + command.name() + " ENDED DUE TO ERROR+");
        String kindOfCode = abend.code().startsWith("S") ? "SYSTEM" : "USER";
        listing.line("IKJ56640I " + kindOfCode + " ABEND CODE " + abend.code().substring(1));
        listing.line("       " + abend.title());
        if (kind != Kind.IKJEFT01) {
          throw new Abend("S04C", command.name() + " ended with " + abend.code(), null, abend);
        }
        last = FAILED;
      }
      if (kind == Kind.IKJEFT1B && last != 0) {
        return last;
      }
    }
    listing.line("READY");
    listing.line("END");
    return last;
  }

  /// `WHEN SYSRC(operator number) END`, or a command in place of END: what it says when the last
  /// code compares so.
  ///
  /// @return null when it does not
  private static @Nullable TsoCommand then(TsoCommand when, int last) {
    Matcher test = SYSRC.matcher(when.operands().toUpperCase(Locale.ROOT));
    if (!test.lookingAt()) {
      return new TsoCommand("WHEN", when.operands(), List.of());
    }
    int value = Integer.parseInt(test.group(2));
    boolean holds =
        switch (test.group(1)) {
          case "=", "EQ" -> last == value;
          case "¬=", "^=", "NE" -> last != value;
          case ">", "GT" -> last > value;
          case ">=", "GE" -> last >= value;
          case "<", "LT" -> last < value;
          default -> last <= value;
        };
    String rest = when.operands().substring(test.end()).strip();
    return holds ? TsoCommand.of(rest.isEmpty() ? "END" : rest, List.of()) : null;
  }
}
