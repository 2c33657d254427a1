package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// LISTCAT (z/OS DFSMS Access Method Services Commands, "LISTCAT"): names of entries, and with ALL
/// what is known of them. An entry that is not there is condition code 4.
final class ListCatalogCommand {
  private static final int NOT_FOUND = 4;
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;
  private int clusters;
  private int nonvsam;
  private int groups;
  private int aliases;

  ListCatalogCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.ListCatalog command) throws CommandFailure {
    int code = 0;
    try {
      if (command.names().isEmpty()) {
        for (CatalogEntry entry : step.catalog().list()) {
          if (EntryNames.is(entry, command.type())) {
            list(entry, command.all());
          }
        }
      }
      List<String> missing = new ArrayList<>();
      for (String name : command.names()) {
        List<CatalogEntry> entries =
            EntryNames.matching(step.catalog(), name, command.level(), command.type());
        entries.forEach(entry -> list(entry, command.all()));
        if (entries.isEmpty()) {
          missing.add(name);
        }
      }
      totals();
      for (String name : missing) {
        messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
        messages.second(
            "IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
        messages.second("IDC1566I", "** " + name + " NOT LISTED");
        code = NOT_FOUND;
      }
    } catch (IOException e) {
      messages.first("HP4003", "the catalog cannot be listed: " + e.getMessage());
      throw new CommandFailure(FAILED);
    }
    return code;
  }

  private void list(CatalogEntry entry, boolean all) {
    String name = entry.name();
    switch (entry.attributes()) {
      case Attributes.Keyed keyed -> {
        clusters++;
        messages.line("CLUSTER ------- " + name);
        history(entry, all);
        messages.line("   DATA ------- " + name + ".DATA");
        if (all) {
          attributes(keyed);
        }
        messages.line("   INDEX ------ " + name + ".INDEX");
      }
      case Attributes.Sequential(Dcb dcb) -> nonvsam(entry, "PS", dcb, all);
      case Attributes.Partitioned(Dcb dcb) -> nonvsam(entry, "PO", dcb, all);
      case Attributes.GenerationGroup group -> {
        groups++;
        messages.line("GDG BASE ------ " + name);
        history(entry, all);
        if (all) {
          group(name, group);
        }
      }
      case Attributes.Alias(String of) -> {
        aliases++;
        messages.line("ALIAS --------- " + name);
        if (all) {
          messages.line("     ASSOCIATIONS");
          messages.line("       NONVSAM--" + of);
        }
      }
    }
  }

  private void nonvsam(CatalogEntry entry, String organization, Dcb dcb, boolean all) {
    nonvsam++;
    messages.line("NONVSAM ------- " + entry.name());
    history(entry, all);
    if (all) {
      messages.line("     DSORG=" + organization + "," + dcb);
      if (step.catalog().generations().isRolledIn(entry.name())) {
        messages.line("     STATUS----------ACTIVE");
      }
    }
  }

  private void group(String name, Attributes.GenerationGroup group) {
    messages.line("     ATTRIBUTES");
    messages.line(
        String.format(
            Locale.ROOT,
            "       LIMIT%s%d     %s     %s     %s     %s",
            dashes(group.limit(), 19),
            group.limit(),
            group.scratch() ? "SCRATCH" : "NOSCRATCH",
            group.empty() ? "EMPTY" : "NOEMPTY",
            group.fifo() ? "FIFO" : "LIFO",
            group.purge() ? "PURGE" : "NOPURGE"));
    messages.line("     ASSOCIATIONS");
    List<String> generations = step.catalog().generations().of(name);
    for (String generation : generations == null ? List.<String>of() : generations) {
      messages.line("       NONVSAM--" + generation);
    }
  }

  private void history(CatalogEntry entry, boolean all) {
    if (all) {
      messages.line("     HISTORY");
      messages.line(
          String.format(
              Locale.ROOT,
              "       CREATION--------%04d.%03d",
              entry.created().getYear(),
              entry.created().getDayOfYear()));
    }
  }

  private void attributes(Attributes.Keyed keyed) {
    messages.line("     ATTRIBUTES");
    messages.line(
        String.format(
            Locale.ROOT,
            "       KEYLEN%s%d     AVGLRECL%s%d     MAXLRECL%s%d",
            dashes(keyed.keyLength(), 18),
            keyed.keyLength(),
            dashes(keyed.recordAverage(), 16),
            keyed.recordAverage(),
            dashes(keyed.recordMax(), 16),
            keyed.recordMax()));
    messages.line(
        String.format(
            Locale.ROOT,
            "       RKP%s%d     %s     INDEXED     %s",
            dashes(keyed.keyOffset(), 21),
            keyed.keyOffset(),
            keyed.reuse() ? "REUSE" : "NOREUSE",
            keyed.loaded() ? "LOADED" : "EMPTY"));
  }

  private static String dashes(int value, int width) {
    return "-".repeat(width - String.valueOf(value).length());
  }

  private void totals() {
    messages.line("         THE NUMBER OF ENTRIES PROCESSED WAS:");
    total("ALIAS", aliases);
    total("CLUSTER", clusters);
    total("DATA", clusters);
    total("GDG", groups);
    total("INDEX", clusters);
    total("NONVSAM", nonvsam);
    total("TOTAL", 3 * clusters + nonvsam + groups + aliases);
  }

  private void total(String what, int count) {
    String dashes = "-".repeat(23 - what.length() - String.valueOf(count).length());
    messages.line("                   " + what + ' ' + dashes + count);
  }
}
