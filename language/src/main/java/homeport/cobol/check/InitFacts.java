package homeport.cobol.check;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.NameUse;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Receivers;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Target;
import homeport.cobol.syntax.StatementTree;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the head of each statement uses and sets of the items that INITCHECK watches. What is
/// passed BY REFERENCE is set by the CALL and not used; what ADDRESS OF and LENGTH OF name is
/// neither.
final class InitFacts {
  private final InitItems items;
  private final Map<Name, DataItem> meanings = new IdentityHashMap<>();
  private final Map<SourceFile, List<Name>> places = new IdentityHashMap<>();
  private final Map<Statement, Facts> known = new IdentityHashMap<>();

  InitFacts(ProgramModel model, InitItems items) {
    this.items = items;
    for (NameUse use : model.bindings().uses()) {
      DataItem item = item(use.meaning());
      if (item != null) {
        meanings.put(use.name(), item);
        places.computeIfAbsent(use.name().at().file(), _ -> new ArrayList<>()).add(use.name());
      }
    }
    places
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> name.at().start())));
  }

  private static @Nullable DataItem item(Bound meaning) {
    return switch (meaning) {
      case Bound.Item(DataItem item) -> item;
      case Bound.Condition(var condition) -> condition.item();
      case Bound.Index _, Bound.SwitchStatus _, Bound.File _ -> null;
    };
  }

  /// One place where an item is used.
  record Use(Name name, DataItem item, BitSet leaves) {}

  /// What a statement does, its inner statements left out.
  record Facts(List<Use> uses, BitSet sets) {
    Facts {
      uses = List.copyOf(uses);
    }
  }

  Facts of(Statement statement) {
    return known.computeIfAbsent(statement, this::find);
  }

  private Facts find(Statement statement) {
    Set<Name> set = identities();
    new Receivers(set::add).of(statement);
    Set<Name> unused = identities();
    unused.addAll(set);
    unused.removeAll(readAsWell(statement));
    if (statement instanceof Statement.Call call) {
      for (Statement.Call.Argument argument : call.using()) {
        if (argument.by() == Statement.Call.By.REFERENCE
            && argument.value() instanceof Expression.Reference reference) {
          set.add(reference.name());
          unused.add(reference.name());
        }
      }
    }
    BitSet sets = new BitSet();
    for (Name name : set) {
      DataItem item = meanings.get(name);
      if (item != null) {
        sets.or(items.of(item));
      }
    }
    List<Use> uses = new ArrayList<>();
    for (Name name : head(statement)) {
      DataItem item = meanings.get(name);
      if (item != null && !unused.contains(name) && !isMeasured(name.at())) {
        BitSet leaves = items.of(item);
        if (!leaves.isEmpty()) {
          uses.add(new Use(name, item, leaves));
        }
      }
    }
    return new Facts(uses, sets);
  }

  private static Set<Name> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /// Receivers whose value counts.
  private static Set<Name> readAsWell(Statement statement) {
    Set<Name> names = identities();
    switch (statement) {
      case Statement.Add s when s.giving().isEmpty() -> targets(s.to(), names);
      case Statement.Subtract s when s.giving().isEmpty() -> targets(s.from(), names);
      case Statement.Multiply s when s.giving().isEmpty() -> targets(s.by(), names);
      case Statement.Divide s when s.giving().isEmpty() -> targets(s.into(), names);
      case TextStatement.Inspect _, Statement.SetBy _ -> new Receivers(names::add).of(statement);
      case TextStatement.StringTogether s -> reference(s.pointer(), names);
      case TextStatement.Unstring s -> {
        reference(s.pointer(), names);
        reference(s.tallying(), names);
      }
      default -> {
        // Every other receiver gets a value whatever it had.
      }
    }
    return names;
  }

  private static void targets(List<Target> targets, Set<Name> names) {
    targets.forEach(target -> names.add(target.to().name()));
  }

  private static void reference(Expression.@Nullable Reference reference, Set<Name> names) {
    if (reference != null) {
      names.add(reference.name());
    }
  }

  /// The names that stand in a statement and in none of those inside it.
  private List<Name> head(Statement statement) {
    List<Name> found = new ArrayList<>();
    Span at = statement.at();
    List<Name> all = places.getOrDefault(at.file(), List.of());
    List<Span> inner = new ArrayList<>();
    StatementTree.inside(statement).forEach(list -> list.forEach(one -> inner.add(one.at())));
    for (int i = firstFrom(all, at.start()); i < all.size(); i++) {
      Span name = all.get(i).at();
      if (name.start() >= at.end()) {
        break;
      }
      if (inner.stream().noneMatch(span -> contains(span, name))) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  private static int firstFrom(List<Name> names, int start) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).at().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean contains(Span span, Span name) {
    return span.file() == name.file() && name.start() >= span.start() && name.end() <= span.end();
  }

  /// Behind LENGTH OF or ADDRESS OF.
  private static boolean isMeasured(Span at) {
    String before = at.file().text().substring(Math.max(0, at.start() - 40), at.start()).strip();
    String words = before.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    return words.endsWith("LENGTH OF") || words.endsWith("LENGTH") || words.endsWith("ADDRESS OF");
  }
}
