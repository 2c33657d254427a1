package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import org.jspecify.annotations.Nullable;

/// KEYS, RECORDSIZE, REUSE, UPGRADE and UNIQUEKEY of ALTER (z/OS DFSMS Access Method Services
/// Commands, "ALTER", under these parameters): what may change of an entry, and when. What may not
/// is an `IllegalArgumentException` that says why.
final class RecordChange {
  private static final Command.Pair KEYS_DEFAULT = new Command.Pair(64, 0);
  private static final Command.Pair SIZES_DEFAULT = new Command.Pair(4089, 4089);

  private final Catalog catalog;
  private final String name;

  RecordChange(Catalog catalog, String name) {
    this.catalog = catalog;
    this.name = name;
  }

  Attributes of(Command.Alteration change) {
    CatalogEntry entry = catalog.entry(name);
    return switch (entry == null ? null : entry.attributes()) {
      case Attributes.Cluster cluster -> cluster(cluster, change);
      case Attributes.AlternateIndex index -> index(index, change);
      case null, default -> throw wrong("it is no cluster and no alternate index");
    };
  }

  private static IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(why);
  }

  private Attributes cluster(Attributes.Cluster it, Command.Alteration change) {
    if (change.upgrade() != null || change.unique() != null) {
      throw wrong("UPGRADE and UNIQUEKEY are of alternate indexes");
    }
    boolean reuse = change.reuse() == null ? it.reuse() : change.reuse();
    boolean indexed = !catalog.indexesOver(name).isEmpty();
    if (reuse && !it.reuse() && indexed) {
      throw wrong("with alternate indexes over it there is no REUSE");
    }
    Command.Pair sizes = new Command.Pair(it.recordAverage(), it.recordMax());
    Command.Pair newSizes =
        changed("RECORDSIZE", sizes, SIZES_DEFAULT, change.sizes(), it.loaded() || indexed);
    if (newSizes.first() < 1 || newSizes.first() > newSizes.second()) {
      throw wrong("RECORDSIZE needs an average from 1 to the maximum");
    }
    if (change.keys() != null && !(it instanceof Attributes.Keyed)) {
      throw wrong("it has no keys");
    }
    return switch (it) {
      case Attributes.Keyed keyed -> {
        Command.Pair keys = new Command.Pair(keyed.keyLength(), keyed.keyOffset());
        Command.Pair newKeys =
            changed("KEYS", keys, KEYS_DEFAULT, change.keys(), it.loaded() || indexed);
        yield new Attributes.Keyed(
            newKeys.second(),
            newKeys.first(),
            newSizes.first(),
            newSizes.second(),
            reuse,
            it.loaded());
      }
      case Attributes.EntrySequenced _ ->
          new Attributes.EntrySequenced(newSizes.first(), newSizes.second(), reuse, it.loaded());
      case Attributes.Relative _ ->
          new Attributes.Relative(newSizes.first(), newSizes.second(), reuse, it.loaded());
    };
  }

  /// What a parameter makes of a value: it may be said again, or given where it is the default and
  /// nothing depends on it.
  private static Command.Pair changed(
      String what,
      Command.Pair now,
      Command.Pair usual,
      Command.@Nullable Pair wanted,
      boolean used) {
    if (wanted == null || wanted.equals(now)) {
      return now;
    }
    if (used || !now.equals(usual)) {
      throw wrong(
          what
              + "("
              + now.first()
              + ' '
              + now.second()
              + ") is settled"
              + (used ? ", there are records or alternate indexes" : ""));
    }
    return wanted;
  }

  private Attributes index(Attributes.AlternateIndex it, Command.Alteration change) {
    if (change.reuse() != null && change.reuse()) {
      throw wrong("an alternate index is not reused here");
    }
    boolean upgrade = settled("UPGRADE", change.upgrade(), it.upgrade(), it.built());
    boolean unique = settled("UNIQUEKEY", change.unique(), it.unique(), it.built());
    Command.Pair keys =
        changed(
            "KEYS",
            new Command.Pair(it.keyLength(), it.keyOffset()),
            KEYS_DEFAULT,
            change.keys(),
            it.built());
    if (catalog.records(it.base()) instanceof Attributes.Keyed base
        && keys.first() + (long) keys.second() > base.recordMax()) {
      throw wrong("the alternate key ends behind the records of " + it.base());
    }
    return new Attributes.AlternateIndex(
        it.base(), keys.second(), keys.first(), unique, upgrade, it.built());
  }

  /// A choice that can be taken back at any time, and made only while the index is empty.
  private static boolean settled(
      String what, @Nullable Boolean wanted, boolean now, boolean built) {
    if (wanted != null && wanted && !now && built) {
      throw wrong(what + " is for an index that is not built; BLDINDEX comes behind it");
    }
    return wanted == null ? now : wanted;
  }
}
