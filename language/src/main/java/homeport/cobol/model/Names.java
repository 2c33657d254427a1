package homeport.cobol.model;

import homeport.cobol.lex.ForeignWords;
import homeport.cobol.syntax.Name;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The names of a program's data: items, condition-names, index-names, special registers,
/// switch-status names. A reference finds a name through its qualifiers (Language Reference,
/// "Uniqueness of reference"): a name is taken when its qualifiers stand, in order, among the names
/// of the groups it lies in, then its file.
final class Names {
  private static final int CANDIDATES_SHOWN = 5;

  /// For how many names that are not defined similar ones are looked for.
  private static final int NEAR_MAX = 100;

  /// Special registers that the language has and this compiler has not.
  private static final Set<String> REGISTERS =
      Set.of(
          "JNIENVPTR",
          "XML-NAMESPACE",
          "XML-NAMESPACE-PREFIX",
          "XML-NNAMESPACE",
          "XML-NNAMESPACE-PREFIX",
          "XML-NTEXT",
          "XML-TEXT");

  private final Map<String, SameName> entries = new HashMap<>();
  private final Map<String, SameName> globals = new HashMap<>();
  private final Map<String, List<String>> near = new HashMap<>();
  private final Map<String, List<Name>> ofTranslator = new TreeMap<>();
  private final Bindings bindings;
  private final Problems problems;
  private final @Nullable Names around;
  private final boolean extended;
  private boolean declaringGlobal;

  /// @param around the names of the program that contains this one, of which it sees the GLOBAL
  ///   ones; null for none
  /// @param extended QUALIFY(EXTEND) is in effect
  Names(Bindings bindings, Problems problems, @Nullable Names around, boolean extended) {
    this.extended = extended;
    this.bindings = bindings;
    this.problems = problems;
    this.around = around;
  }

  /// Whether the names that are added from here on are GLOBAL.
  void declareGlobal(boolean global) {
    declaringGlobal = global;
  }

  /// A name that was defined.
  ///
  /// @param qualifiers what it can be qualified with, innermost first
  record Entry(Span at, Bound meaning, List<String> qualifiers) {
    boolean takes(List<Name> wanted) {
      int at = 0;
      for (Name name : wanted) {
        while (at < qualifiers.size() && !qualifiers.get(at).equals(name.text())) {
          at++;
        }
        if (at++ == qualifiers.size()) {
          return false;
        }
      }
      return true;
    }
  }

  void add(String name, Entry entry) {
    if (!entry.at().isEmpty()) {
      bindings.define(new NameDefinition(name, entry.at(), entry.meaning()));
    }
    entries.computeIfAbsent(name, _ -> new SameName()).add(entry);
    if (declaringGlobal) {
      globals.computeIfAbsent(name, _ -> new SameName()).add(entry);
    }
  }

  void add(DataItem item, @Nullable String file) {
    if (item.name() != null) {
      add(item.name(), new Entry(item.nameAt(), new Bound.Item(item), above(item, file)));
    }
  }

  void add(ConditionName condition, Span at, @Nullable String file) {
    add(
        condition.name(),
        new Entry(at, new Bound.Condition(condition), with(condition.item(), file)));
  }

  void add(IndexName index, Span at, @Nullable String file) {
    add(index.name(), new Entry(at, new Bound.Index(index), with(index.table().table(), file)));
  }

  /// The names of the groups an item lies in, innermost first, then its file's.
  static List<String> above(DataItem item, @Nullable String file) {
    List<String> names = new ArrayList<>(2);
    for (DataItem group = item.parent(); group != null; group = group.parent()) {
      if (group.name() != null) {
        names.add(group.name());
      }
    }
    if (file != null) {
      names.add(file);
    }
    return names;
  }

  private static List<String> with(DataItem item, @Nullable String file) {
    List<String> names = above(item, file);
    if (item.name() != null) {
      names.addFirst(item.name());
    }
    return names;
  }

  boolean has(String name) {
    return !all(name).isEmpty();
  }

  /// What a name can mean: what the program itself calls so, else a GLOBAL name of the nearest
  /// program around it that has one (Language Reference, "Scope of names").
  List<Entry> all(String name) {
    List<Entry> own = entries.getOrDefault(name, SameName.NONE).all();
    return own.isEmpty() && around != null ? around.globals(name, List.of()) : own;
  }

  List<Entry> candidates(Name name, List<Name> qualifiers) {
    List<Entry> own = entries.getOrDefault(name.text(), SameName.NONE).fitting(qualifiers);
    return own.isEmpty() && around != null ? around.globals(name.text(), qualifiers) : own;
  }

  private List<Entry> globals(String name, List<Name> qualifiers) {
    List<Entry> own = globals.getOrDefault(name, SameName.NONE).fitting(qualifiers);
    return own.isEmpty() && around != null ? around.globals(name, qualifiers) : own;
  }

  /// The one meaning of a name with its qualifiers; null, and a problem, when there is none or
  /// there are several.
  @Nullable Bound resolve(Name name, List<Name> qualifiers) {
    List<Entry> found = candidates(name, qualifiers);
    if (found.size() > 1 && extended) {
      found = complete(found, qualifiers);
    }
    if (found.size() == 1) {
      return used(name, qualifiers, found.getFirst());
    }
    if (found.size() > 1) {
      problems.add(ambiguous(name, qualifiers, found));
    } else if (has(name.text()) && !name.at().isEmpty()) {
      problems.add(wrongQualifiers(name, qualifiers));
    } else {
      addNotDefined(name);
    }
    return null;
  }

  /// QUALIFY(EXTEND): of several that fit, the one whose every qualifier was given (Programming
  /// Guide, "QUALIFY"); all of them when there is not just one such.
  private static List<Entry> complete(List<Entry> found, List<Name> qualifiers) {
    List<Entry> complete = found.stream().filter(entry -> isComplete(entry, qualifiers)).toList();
    return complete.size() == 1 ? complete : found;
  }

  /// A record of a file needs no qualifier (Language Reference, "Qualification").
  private static boolean isComplete(Entry entry, List<Name> qualifiers) {
    return entry.qualifiers().size() == qualifiers.size()
        || qualifiers.isEmpty()
            && entry.meaning() instanceof Bound.Item(DataItem item)
            && item.parent() == null;
  }

  /// Remembers that a name stands for an entry. Names that are in no text belong to the procedures
  /// of reports; of the groups above sum counters, the program can use the names as qualifiers
  /// only.
  Bound used(Name name, List<Name> qualifiers, Entry entry) {
    if (name.at().isEmpty()) {
      return entry.meaning();
    }
    if (entry.at().isEmpty()) {
      problems.add(
          RuleBroken.of(
              Rule.REPORT_NAME, name.at(), "`" + name + "` is a report group and holds no data"));
    }
    bindings.use(name, qualifiers, entry.meaning(), entry.at());
    return entry.meaning();
  }

  /// Names that a translator of EXEC blocks would have defined are no problems of their own in a
  /// program with such blocks; whether it has any is known at the end.
  private void addNotDefined(Name name) {
    String text = name.text();
    if (name.at().isEmpty()) {
      // What it is made of has its problem.
      return;
    }
    if (REGISTERS.contains(text)) {
      problems.add(notSupported(name));
    } else if (text.startsWith("EIB") || text.startsWith("DFH")) {
      ofTranslator.computeIfAbsent("CICS", _ -> new ArrayList<>()).add(name);
    } else if (text.startsWith("SQL")) {
      ofTranslator.computeIfAbsent("SQL", _ -> new ArrayList<>()).add(name);
    } else {
      problems.add(notDefined(name));
    }
  }

  /// Reports what was put off.
  ///
  /// @param owners whose EXEC blocks the program has
  void finish(Set<String> owners) {
    ofTranslator.forEach((owner, names) -> {
      if (!owners.contains(owner)) {
        names.forEach(name -> problems.add(notDefined(name)));
      }
    });
  }

  private static RuleBroken notSupported(Name name) {
    return RuleBroken.of(
            Rule.REGISTER_NOT_SUPPORTED,
            name.at(),
            "the special register `" + name.text() + "` is not supported yet")
        .label("this register");
  }

  /// HP0142, with the names it could have been.
  RuleBroken notDefined(Name name) {
    List<String> similar =
        near.size() < NEAR_MAX
            ? near.computeIfAbsent(name.text(), this::nearNames)
            : near.getOrDefault(name.text(), List.of());
    RuleBroken problem =
        RuleBroken.of(Rule.NAME_NOT_DEFINED, name.at(), "`" + name.text() + "` is not defined")
            .label("no data item has this name");
    for (String candidate : similar) {
      problem = problem.also(all(candidate).getFirst().at(), "similar name");
    }
    String foreign = ForeignWords.advice(name.text());
    if (foreign != null) {
      return problem.help(foreign);
    }
    return similar.isEmpty() ? problem : problem.help(didYouMean(similar));
  }

  private List<String> nearNames(String wanted) {
    return NearNames.of(
        wanted, entries.keySet().stream().filter(known -> known.indexOf(' ') < 0).toList());
  }

  static String didYouMean(List<String> names) {
    StringBuilder text = new StringBuilder("did you mean ");
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : i == names.size() - 1 ? " or " : ", ");
      text.append('`').append(names.get(i)).append('`');
    }
    return text.append('?').toString();
  }

  private static RuleBroken ambiguous(Name name, List<Name> qualifiers, List<Entry> found) {
    RuleBroken problem =
        RuleBroken.of(
                Rule.NAME_AMBIGUOUS,
                name.at(),
                "`" + written(name, qualifiers) + "` could be any of " + found.size() + " items")
            .label("which one?");
    for (Entry entry : found.subList(0, Math.min(CANDIDATES_SHOWN, found.size()))) {
      problem = problem.also(entry.at(), "could be " + path(name, entry));
    }
    return problem.help("qualify it with OF and the name of its group");
  }

  private RuleBroken wrongQualifiers(Name name, List<Name> qualifiers) {
    RuleBroken problem =
        RuleBroken.of(
                Rule.NAME_QUALIFIERS,
                name.at(),
                "`" + written(name, qualifiers) + "` is not defined")
            .label("there is a `" + name.text() + "`, but not with these qualifiers");
    List<Entry> same = all(name.text());
    for (Entry entry : same.subList(0, Math.min(CANDIDATES_SHOWN, same.size()))) {
      problem = problem.also(entry.at(), path(name, entry));
    }
    return problem;
  }

  private static String path(Name name, Entry entry) {
    StringBuilder text = new StringBuilder("`" + name.text());
    entry.qualifiers().forEach(group -> text.append(" OF ").append(group));
    return text.append('`').toString();
  }

  private static String written(Name name, List<Name> qualifiers) {
    StringBuilder text = new StringBuilder(name.text());
    qualifiers.forEach(group -> text.append(" OF ").append(group.text()));
    return text.toString();
  }
}
