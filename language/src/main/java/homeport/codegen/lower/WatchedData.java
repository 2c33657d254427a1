package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Debugging;
import homeport.cobol.model.Debugging.WatchedFile;
import homeport.cobol.model.Debugging.WatchedItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.IndexName;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Receivers;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Repeat;
import homeport.cobol.syntax.StatementTree;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.Rounding;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The calls of debugging sections that watch items and files: level 2 of the Debug module of the
/// 1985 standard (X3.23-1985, "USE FOR DEBUGGING statement"), which IBM's compiler does not have.
///
/// A section runs once for each watched item that a statement names, whatever the number of times:
/// before WRITE and REWRITE, when FROM has been moved; before GO TO DEPENDING ON transfers control;
/// after each setting, augmenting and testing in a PERFORM; for an IF before its branches; after
/// every other statement (A-7401). Without ALL REFERENCES only a statement that changes the item
/// counts, besides WRITE, REWRITE and PERFORM. A file's section runs after OPEN, CLOSE, START,
/// DELETE, and after a READ whose AT END or INVALID KEY does not run.
final class WatchedData {
  private static final Set<String> FILE_VERBS = Set.of("OPEN", "CLOSE", "READ", "START", "DELETE");

  private final Context context;
  private final Operands operands;
  private final Results results;
  private final DebuggingSections sections;
  private final Map<Reference, WatchedItem> references = new IdentityHashMap<>();
  private final Map<DataItem, WatchedItem> items = new HashMap<>();
  private final List<WatchedFile> files;

  WatchedData(Context context, Operands operands, Results results, DebuggingSections sections) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.sections = sections;
    Debugging debugging = context.model().debugging();
    this.files = debugging == null ? List.of() : debugging.files();
    if (debugging != null && !debugging.data().isEmpty()) {
      debugging.data().forEach(watched -> items.put(watched.item(), watched));
      context
          .model()
          .bindings()
          .itemReferences(items::containsKey)
          .forEach((reference, item) -> references.put(reference, items.get(item)));
    }
  }

  private boolean quiet() {
    return items.isEmpty() || sections.quiet();
  }

  /// When a statement is done.
  void after(Code code, Statement statement) {
    if (quiet()) {
      return;
    }
    switch (statement) {
      case Statement.If _, Statement.GoToDepending _, FileStatement.Write _ -> {}
      case FileStatement.Rewrite _ -> {}
      case Statement.Perform s when !(s.repeat() instanceof Repeat.Times) -> {}
      case Statement.PerformInline s when !(s.repeat() instanceof Repeat.Times) -> {}
      default -> run(code, own(statement, false));
    }
  }

  /// An IF, its condition being evaluated, or GO TO DEPENDING ON before it goes.
  void decided(Code code, Statement statement) {
    if (!quiet()) {
      run(code, own(statement, false));
    }
  }

  /// WRITE or REWRITE, its record being ready.
  void before(Code code, Statement statement, DataItem record) {
    if (quiet()) {
      return;
    }
    List<Reference> named = own(statement, true);
    WatchedItem watched = items.get(record);
    if (watched != null && named.stream().noneMatch(name -> watched.equals(references.get(name)))) {
      Code contents = new Code();
      DebuggingSections.copy(contents, operands.places().whole(record), contents());
      sections.runHere(code, watched.name(), watched.run(), contents);
    }
    run(code, named);
  }

  /// What a phrase of PERFORM has set, augmented or tested.
  void phrase(Code code, Span... spans) {
    if (!quiet()) {
      List<Reference> named = new ArrayList<>();
      for (Reference reference : inOrder()) {
        for (Span span : spans) {
          if (holds(span, reference.at())) {
            named.add(reference);
          }
        }
      }
      run(code, named);
    }
  }

  /// A file after a statement.
  void file(Code code, FileModel file, String verb) {
    if (sections.quiet() || !FILE_VERBS.contains(verb)) {
      return;
    }
    for (WatchedFile watched : files) {
      if (watched.file().equals(file)) {
        Code contents = new Code();
        if (verb.equals("READ")) {
          DebuggingSections.copy(contents, FileStatements.recordArea(file), contents());
        }
        sections.runHere(code, watched.name(), watched.run(), contents);
      }
    }
  }

  private Place contents() {
    return Context.whole(sections.item("DEBUG-CONTENTS"));
  }

  /// The watched references of a statement that are not in a statement inside it.
  ///
  /// @param any whether those without ALL REFERENCES count that it does not change
  private List<Reference> own(Statement statement, boolean any) {
    Set<Name> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    new Receivers(changed::add).of(statement);
    List<Reference> named = new ArrayList<>();
    for (Reference reference : inOrder()) {
      WatchedItem watched = references.get(reference);
      boolean inside =
          StatementTree.inside(statement).stream()
              .flatMap(List::stream)
              .anyMatch(inner -> holds(inner.at(), reference.at()));
      if (!inside
          && holds(statement.at(), reference.at())
          && watched != null
          && (any || watched.all() || changed.contains(reference.name()))) {
        named.add(reference);
      }
    }
    return named;
  }

  private List<Reference> inOrder() {
    return references.keySet().stream()
        .sorted(Comparator.comparingInt(reference -> reference.at().start()))
        .toList();
  }

  /// Whether a place lies in another, be it by COPY.
  private static boolean holds(Span outer, Span inner) {
    Span at = inner;
    while (at != null && !at.file().equals(outer.file())) {
      at = at.file().includedAt();
    }
    return at != null && at.start() >= outer.start() && at.end() <= outer.end();
  }

  private void run(Code code, List<Reference> named) {
    Map<WatchedItem, Reference> once = new LinkedHashMap<>();
    for (Reference reference : named) {
      WatchedItem watched = references.get(reference);
      if (watched != null) {
        once.putIfAbsent(watched, reference);
      }
    }
    once.forEach(
        (watched, reference) -> context.preparingIn(code, () -> run(code, watched, reference)));
  }

  private void run(Code code, WatchedItem watched, Reference reference) {
    Code contents = new Code();
    DebuggingSections.copy(
        contents, operands.places().within(reference, watched.item()), contents());
    for (int i = 0; i < Math.min(3, reference.subscripts().size()); i++) {
      DataItem part = sections.item("DEBUG-SUB-" + (i + 1));
      results.store(
          contents,
          part,
          Context.whole(part),
          occurrence(reference.subscripts().get(i)),
          Rounding.TRUNCATION,
          null);
    }
    sections.runHere(code, watched.name(), watched.run(), contents);
  }

  /// The occurrence number that a subscript or an index stands for.
  private Fixed occurrence(Expression subscript) {
    if (subscript instanceof Expression.Binary(_, var operator, Reference left, var right)) {
      IndexName index = index(left);
      if (index != null) {
        Num steps = operands.whole(operands.number(right));
        Num occurrence = operands.places().occurrence(index);
        return new Fixed(
            operator == Expression.Operator.SUBTRACT
                ? new Num.Subtract(occurrence, steps)
                : new Num.Add(occurrence, steps),
            9,
            0);
      }
    }
    IndexName index = subscript instanceof Reference name ? index(name) : null;
    return index == null
        ? operands.number(subscript)
        : new Fixed(operands.places().occurrence(index), 9, 0);
  }

  private @Nullable IndexName index(Reference name) {
    return context.bindings().of(name) instanceof Bound.Index(IndexName index) ? index : null;
  }
}
