package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Name;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data description entry on its way to a [DataItem]: its place in the tree first, then its
/// clauses, then what they mean together, then its place in storage. Each step fills its own
/// fields.
final class Draft {
  final DataEntry entry;
  final int level;
  final @Nullable Name name;
  final Section section;

  // Filled by DataTree.
  @Nullable Draft parent;
  final List<Draft> children = new ArrayList<>();
  final List<Draft> renames = new ArrayList<>();
  final List<DataEntry> conditions = new ArrayList<>();

  // Filled by ClauseReader.
  Clause.@Nullable Redefines redefines;
  Clause.@Nullable Pic pic;
  Clause.@Nullable UsageIs usageIs;
  Clause.@Nullable GroupUsage groupUsage;
  Clause.@Nullable SignIs signIs;
  Clause.@Nullable Occurs occurs;
  Clause.@Nullable Synchronized synchronize;
  Clause.@Nullable Justified justified;
  Clause.@Nullable BlankWhenZero blankWhenZero;
  Clause.@Nullable Value value;
  Clause.@Nullable Renames renamesClause;
  Clause.@Nullable DynamicLength dynamicLength;

  // Filled by Describer.
  @Nullable Draft redefined;
  Usage usage = Usage.DISPLAY;
  Category category = Category.GROUP;
  @Nullable Picture picture;
  @Nullable NumberFormat number;
  SignPlace sign = SignPlace.TRAILING;
  boolean sync;

  /// The most bytes of a dynamic-length item; 0 for others.
  int dynamicLimit;

  /// The encoding of its characters; DISPLAY for an alphanumeric group.
  Encoding encoding() {
    return Encoding.of(usage);
  }

  // Filled by Layout.
  long offset;
  long length;
  long stride;
  int alignment = 1;

  // Filled by ItemMaker.
  @Nullable DataItem item;

  Draft(DataEntry entry, Section section) {
    this.entry = entry;
    this.level = entry.level();
    this.name = entry.name();
    this.section = section;
  }

  /// Where an entry stands, as far as its clauses are judged by it.
  enum Section {
    FILE,
    WORKING_STORAGE,
    LOCAL_STORAGE,
    LINKAGE
  }

  boolean isGroup() {
    return !children.isEmpty();
  }

  /// Level 01 or 77: a piece of storage of its own.
  boolean isRecord() {
    return parent == null;
  }

  /// Occurrences, 1 when there is no OCCURS; none of a table UNBOUNDED, whose size only a run
  /// knows.
  int times() {
    return occurs == null ? 1 : isUnbounded() ? 0 : occurs.max();
  }

  boolean isUnbounded() {
    return occurs != null && occurs.max() == DataEntry.Clause.Occurs.UNBOUNDED;
  }

  /// True when it is or holds a table UNBOUNDED.
  boolean holdsUnbounded() {
    return isUnbounded() || children.stream().anyMatch(Draft::holdsUnbounded);
  }

  /// The data-name in backticks, or FILLER, for messages.
  String shown() {
    return name == null ? "FILLER" : "`" + name.text() + "`";
  }

  /// The place to underline when the item itself is meant.
  Span at() {
    return name == null ? entry.at() : name.at();
  }

  /// The level 01 or 77 it lies in.
  Draft record() {
    Draft at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /// True when `other` is this item or lies within it.
  boolean contains(Draft other) {
    for (Draft at = other; at != null; at = at.parent) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }
}
