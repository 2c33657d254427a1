package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Component;
import homeport.datasets.Dcb;
import homeport.datasets.Extents;
import homeport.utilities.idcams.Command.ListCatalog.Fields;
import java.util.List;
import java.util.Locale;

/// What LISTCAT lists of an entry (z/OS DFSMS Access Method Services Commands, "LISTCAT output
/// listings"): its name, and the groups of fields that are asked for.
final class EntryLister {
  /// How systems share a data set when SHAREOPTIONS does not say (z/OS DFSMS Access Method Services
  /// Commands, "DEFINE CLUSTER", SHAREOPTIONS).
  private static final String SYSTEMS = "3";

  private static final String VOLUMES = "VOLUMES";

  private final Catalog catalog;
  private final Messages messages;
  private final Fields fields;

  EntryLister(Catalog catalog, Messages messages, Fields fields) {
    this.catalog = catalog;
    this.messages = messages;
    this.fields = fields;
  }

  private boolean isAll() {
    return fields == Fields.ALL;
  }

  void list(CatalogEntry entry) {
    String name = entry.name();
    switch (entry.attributes()) {
      case Attributes.Cluster cluster -> {
        messages.line("CLUSTER ------- " + name);
        history(entry);
        if (isAll()) {
          associations(name);
        }
        component(name, Component.DATA, "   DATA ------- ");
        if (isAll()) {
          attributes(cluster);
          kept(name, Component.DATA);
        }
        volumes(name, Component.DATA);
        allocation(entry);
        if (cluster instanceof Attributes.Keyed) {
          component(name, Component.INDEX, "   INDEX ------ ");
          if (isAll()) {
            kept(name, Component.INDEX);
          }
          volumes(name, Component.INDEX);
        }
      }
      case Attributes.AlternateIndex index -> alternate(entry, index);
      case Attributes.Path(String over) -> path(entry, over);
      case Attributes.Sequential(Dcb dcb) -> nonvsam(entry, "PS", dcb);
      case Attributes.Partitioned(Dcb dcb) -> nonvsam(entry, "PO", dcb);
      case Attributes.GenerationGroup group -> {
        messages.line("GDG BASE ------ " + name);
        history(entry);
        if (isAll()) {
          group(name, group);
        }
      }
      case Attributes.Alias(String of) -> {
        messages.line("ALIAS --------- " + name);
        if (isAll()) {
          messages.line("     ASSOCIATIONS");
          messages.line("       NONVSAM--" + of);
        }
      }
    }
  }

  private void alternate(CatalogEntry entry, Attributes.AlternateIndex index) {
    String name = entry.name();
    messages.line("AIX ----------- " + name);
    history(entry);
    if (isAll()) {
      messages.line("     ASSOCIATIONS");
      messages.line("       CLUSTER--" + index.base());
    }
    component(name, Component.DATA, "   DATA ------- ");
    if (isAll()) {
      attributes(index);
      kept(name, Component.DATA);
    }
    volumes(name, Component.DATA);
    component(name, Component.INDEX, "   INDEX ------ ");
    if (isAll()) {
      kept(name, Component.INDEX);
    }
    volumes(name, Component.INDEX);
  }

  private void path(CatalogEntry entry, String over) {
    String name = entry.name();
    messages.line("PATH ---------- " + name);
    history(entry);
    if (isAll()) {
      messages.line("     ASSOCIATIONS");
      messages.line("       AIX--" + over);
      messages.line("     ATTRIBUTES");
      messages.line("       " + catalog.kept(name).getOrDefault(Catalog.UPDATE, Catalog.UPDATE));
    }
  }

  private void nonvsam(CatalogEntry entry, String organization, Dcb dcb) {
    messages.line("NONVSAM ------- " + entry.name());
    history(entry);
    if (isAll()) {
      messages.line("     DSORG=" + organization + "," + dcb);
      if (catalog.generations().isRolledIn(entry.name())) {
        messages.line("     STATUS----------ACTIVE");
      }
    }
    volumes(entry.name(), "");
    allocation(entry);
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
    List<String> generations = catalog.generations().of(name);
    for (String generation : generations == null ? List.<String>of() : generations) {
      messages.line("       NONVSAM--" + generation);
    }
  }

  private void history(CatalogEntry entry) {
    if (fields != Fields.NAME) {
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
    messages.line(head + catalog.components().name(owner, part));
  }

  /// What ALTER has said of an entry or of a component.
  private void kept(String name, String part) {
    catalog
        .kept(name)
        .forEach((word, value) -> {
          int point = word.indexOf('.');
          String of = point < 0 ? "" : word.substring(0, point);
          String keyword = word.substring(point + 1);
          if (of.equals(part) && !keyword.equals("NAME") && !keyword.equals(Catalog.UPDATE)) {
            messages.line("       " + shown(keyword, value));
          }
        });
  }

  /// The volumes that DEFINE or ALTER named, which say nothing here of where the data are.
  private void volumes(String name, String part) {
    String volumes = catalog.kept(name).get(part.isEmpty() ? VOLUMES : part + "." + VOLUMES);
    if (fields == Fields.VOLUME && volumes != null) {
      messages.line("     VOLUMES");
      for (String volume : volumes.split(" ", -1)) {
        messages.line("       " + shown(VOLUMES, volume));
      }
    }
  }

  /// The space that the data set may have.
  private void allocation(CatalogEntry entry) {
    Extents space = entry.extents();
    if (fields == Fields.ALLOCATION && space != null) {
      messages.line("     ALLOCATION");
      messages.line("       SPACE-TYPE---------TRACK");
      quantity("SPACE-PRI", space.primary());
      quantity("SPACE-SEC", space.secondary());
    }
  }

  private void quantity(String word, long tracks) {
    String value = String.valueOf(tracks);
    messages.line("       " + word + dashes(value, 24 - word.length()) + value);
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
    List<String> names = catalog.indexesOver(cluster);
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
}
