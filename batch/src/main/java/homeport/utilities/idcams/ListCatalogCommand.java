package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Component;
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

  /// How systems share a data set when SHAREOPTIONS does not say (z/OS DFSMS Access Method Services
  /// Commands, "DEFINE CLUSTER", SHAREOPTIONS).
  private static final String SYSTEMS = "3";

  private final UtilityStep step;
  private final Messages messages;
  private int clusters;
  private int nonvsam;
  private int groups;
  private int aliases;
  private int indexes;
  private int alternates;
  private int paths;

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
      messages.first("HP4003", "the catalog cannot be listed: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
    return code;
  }

  private void list(CatalogEntry entry, boolean all) {
    String name = entry.name();
    switch (entry.attributes()) {
      case Attributes.Cluster cluster -> {
        clusters++;
        messages.line("CLUSTER ------- " + name);
        history(entry, all);
        if (all) {
          associations(name);
        }
        component(name, Component.DATA, "   DATA ------- ");
        if (all) {
          attributes(cluster);
          kept(name, Component.DATA);
        }
        if (cluster instanceof Attributes.Keyed) {
          indexes++;
          component(name, Component.INDEX, "   INDEX ------ ");
          if (all) {
            kept(name, Component.INDEX);
          }
        }
      }
      case Attributes.AlternateIndex index -> {
        alternates++;
        messages.line("AIX ----------- " + name);
        history(entry, all);
        if (all) {
          messages.line("     ASSOCIATIONS");
          messages.line("       CLUSTER--" + index.base());
        }
        component(name, Component.DATA, "   DATA ------- ");
        if (all) {
          attributes(index);
          kept(name, Component.DATA);
        }
        component(name, Component.INDEX, "   INDEX ------ ");
        if (all) {
          kept(name, Component.INDEX);
        }
      }
      case Attributes.Path(String over) -> {
        paths++;
        messages.line("PATH ---------- " + name);
        history(entry, all);
        if (all) {
          messages.line("     ASSOCIATIONS");
          messages.line("       AIX--" + over);
        }
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
      kept(entry.name(), "");
    }
  }

  private void component(String owner, String part, String head) {
    messages.line(head + step.catalog().components().name(owner, part));
  }

  /// What ALTER has said of an entry or of a component.
  private void kept(String name, String part) {
    step.catalog()
        .kept(name)
        .forEach((word, value) -> {
          int point = word.indexOf('.');
          String of = point < 0 ? "" : word.substring(0, point);
          String keyword = word.substring(point + 1);
          if (of.equals(part) && !keyword.equals("NAME")) {
            messages.line("       " + shown(keyword, value));
          }
        });
  }

  private static String shown(String keyword, String value) {
    return switch (keyword) {
      case "INHIBIT" -> "INH-UPDATE";
      case "SHAREOPTIONS" -> "SHROPTNS(" + both(value, SYSTEMS) + ")";
      case "FREESPACE" -> free(both(value, "0").split(",", -1));
      case "BUFFERSPACE" -> "BUFSPACE" + dashes(value, 16) + value;
      case "OWNER" -> "OWNER-IDENT" + dashes(value, 13) + value;
      case "ERASE", "WRITECHECK", "RLSENABLE", "RECLAIMCA" -> value;
      case "VOLUMES" -> "VOLSER" + dashes(value, 18) + value;
      default -> keyword + dashes(value, 24 - keyword.length()) + value;
    };
  }

  /// Two numbers with a comma between them; the second has a default.
  private static String both(String value, String second) {
    return value.indexOf(' ') < 0 ? value + ',' + second : value.replace(' ', ',');
  }

  private static String free(String[] percents) {
    return "FREESPACE-%CI"
        + dashes(percents[0], 11)
        + percents[0]
        + "     FREESPACE-%CA"
        + dashes(percents[1], 11)
        + percents[1];
  }

  private static String dashes(String value, int width) {
    return "-".repeat(Math.max(2, width - value.length()));
  }

  private void associations(String cluster) {
    List<String> names = step.catalog().indexesOver(cluster);
    if (!names.isEmpty()) {
      messages.line("     ASSOCIATIONS");
      names.forEach(name -> messages.line("       AIX--" + name));
    }
  }

  private void attributes(Attributes.Cluster cluster) {
    String kind =
        switch (cluster) {
          case Attributes.Keyed _ -> "INDEXED";
          case Attributes.EntrySequenced _ -> "NONINDEXED";
          case Attributes.Relative _ -> "NUMBERED";
        };
    int keyLength = cluster instanceof Attributes.Keyed keyed ? keyed.keyLength() : 0;
    int keyOffset = cluster instanceof Attributes.Keyed keyed ? keyed.keyOffset() : 0;
    messages.line("     ATTRIBUTES");
    messages.line(
        String.format(
            Locale.ROOT,
            "       KEYLEN%s%d     AVGLRECL%s%d     MAXLRECL%s%d",
            dashes(keyLength, 18),
            keyLength,
            dashes(cluster.recordAverage(), 16),
            cluster.recordAverage(),
            dashes(cluster.recordMax(), 16),
            cluster.recordMax()));
    messages.line(
        String.format(
            Locale.ROOT,
            "       RKP%s%d     %s     %s     %s",
            dashes(keyOffset, 21),
            keyOffset,
            cluster.reuse() ? "REUSE" : "NOREUSE",
            kind,
            cluster.loaded() ? "LOADED" : "EMPTY"));
  }

  private void attributes(Attributes.AlternateIndex index) {
    messages.line("     ATTRIBUTES");
    messages.line(
        String.format(
            Locale.ROOT,
            "       AXRKP%s%d     KEYLEN%s%d     %s     %s     %s",
            dashes(index.keyOffset(), 19),
            index.keyOffset(),
            dashes(index.keyLength(), 18),
            index.keyLength(),
            index.unique() ? "UNIQUEKEY" : "NONUNIQKEY",
            index.upgrade() ? "UPGRADE" : "NOUPGRADE",
            index.built() ? "LOADED" : "EMPTY"));
  }

  private static String dashes(int value, int width) {
    return "-".repeat(width - String.valueOf(value).length());
  }

  private void totals() {
    messages.line("         THE NUMBER OF ENTRIES PROCESSED WAS:");
    int data = clusters + alternates;
    int index = indexes + alternates;
    total("AIX", alternates);
    total("ALIAS", aliases);
    total("CLUSTER", clusters);
    total("DATA", data);
    total("GDG", groups);
    total("INDEX", index);
    total("NONVSAM", nonvsam);
    total("PATH", paths);
    total("TOTAL", alternates + aliases + clusters + data + groups + index + nonvsam + paths);
  }

  private void total(String what, int count) {
    String dashes = "-".repeat(23 - what.length() - String.valueOf(count).length());
    messages.line("                   " + what + ' ' + dashes + count);
  }
}
