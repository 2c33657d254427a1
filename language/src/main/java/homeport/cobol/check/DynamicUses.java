package homeport.cobol.check;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.Problems;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Dynamic-length items in statements. Each statement says here which of its operands can be one;
/// every other place refuses it by name, because what lies in the record is not the item's value
/// (Language Reference, "Dynamic-length items"; docs/dynamic-length.md).
final class DynamicUses {
  private final ProgramModel model;
  private final Set<Reference> good = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Reference> ofGroup = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Reference, String> forbidden = new IdentityHashMap<>();
  private final DynamicOperands operands;

  private DynamicUses(ProgramModel model) {
    this.model = model;
    this.operands = new DynamicOperands(model, this::elementary, forbidden::put);
  }

  static void check(ProgramModel model, Refusals refusals, Problems problems) {
    Map<Reference, DataItem> all = model.bindings().itemReferences(DataItem::holdsDynamic);
    if (model.debugging() != null
        && model.debugging().data().stream().anyMatch(of -> of.item().holdsDynamic())) {
      refusals.refuse(
          Support.USAGE_DYNAMIC_ELSEWHERE,
          model.syntax().name().at(),
          "a dynamic-length item in USE FOR DEBUGGING");
    }
    if (!all.isEmpty()) {
      DynamicUses uses = new DynamicUses(model);
      uses.parameters();
      StatementTree.visitOwn(model.syntax(), uses::statement);
      uses.refuse(all, refusals, problems);
    }
  }

  private void refuse(Map<Reference, DataItem> all, Refusals refusals, Problems problems) {
    List<Reference> bad =
        all.keySet().stream()
            .filter(Predicate.not(good::contains))
            .sorted(Comparator.comparingInt(reference -> reference.at().start()))
            .toList();
    for (Reference reference : bad) {
      DataItem item = Objects.requireNonNull(all.get(reference));
      String shown = "`" + item.displayName() + "`";
      String why = forbidden.get(reference);
      if (why != null) {
        problems.add(
            RuleBroken.of(
                Rule.DYNAMIC_LENGTH,
                reference.at(),
                shown
                    + " "
                    + why
                    + (item.isGroup()
                        ? ": DYNAMIC LENGTH is in it"
                        : ", being of DYNAMIC LENGTH")));
      } else if (item.isGroup() && ofGroup.contains(reference)) {
        problems.add(
            RuleBroken.of(
                    Rule.DYNAMIC_LENGTH,
                    reference.at(),
                    shown + " can be neither moved nor compared, with a dynamic-length item in it")
                .help("name its items, or use MOVE CORRESPONDING"));
      } else {
        refusals.refuse(
            Support.USAGE_DYNAMIC_ELSEWHERE,
            reference.at(),
            "the dynamic-length "
                + (item.isGroup() ? "group " : "item ")
                + shown
                + " in this place");
      }
    }
  }

  private void parameters() {
    model.syntax().procedure().using().forEach(of -> good.add(of.name()));
    add(model.syntax().procedure().returning());
  }

  private void add(@Nullable Reference reference) {
    if (reference != null) {
      good.add(reference);
    }
  }

  private boolean isElementary(@Nullable Reference reference) {
    return reference != null
        && model.bindings().find(reference) instanceof Bound.Item(DataItem item)
        && item.isDynamic();
  }

  /// An operand, and what its subscripts and positions are computed from.
  private void elementary(@Nullable Reference reference) {
    if (isElementary(reference)) {
      add(reference);
    }
  }

  private void value(@Nullable Expression expression) {
    operands.value(expression);
  }

  private void group(@Nullable Expression expression) {
    if (expression instanceof Reference reference) {
      ofGroup.add(reference);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Accept s -> accept(s);
      case Statement.Add s -> s.values().forEach(this::value);
      case Statement.Subtract s -> s.values().forEach(this::value);
      case Statement.Multiply s -> value(s.left());
      case Statement.Divide s -> value(s.divisor());
      case Statement.Compute s -> value(s.value());
      case Statement.Corresponding s -> {
        add(s.from());
        add(s.to().to());
      }
      case Statement.Move s -> {
        group(s.from());
        value(s.from());
        s.to().forEach(this::group);
        s.to().forEach(this::value);
      }
      case Statement.Initialize s -> {
        s.items().forEach(this::add);
        s.replacing().forEach(replacing -> value(replacing.by()));
      }
      case Statement.SetTo s -> {
        s.targets().forEach(this::value);
        value(s.value());
      }
      case Statement.SetBy s -> value(s.value());
      case Statement.If s -> operands.condition(s.condition(), this::group);
      case Statement.Evaluate s -> operands.evaluate(s, this::group);
      case Statement.Perform s -> operands.repeat(s.repeat(), this::group);
      case Statement.PerformInline s -> operands.repeat(s.repeat(), this::group);
      case Statement.Search s -> {
        add(s.table());
        s.whens().forEach(when -> operands.condition(when.condition(), this::group));
      }
      case Statement.Display s -> s.items().forEach(this::value);
      case Statement.Call s -> call(s);
      case Statement.Cancel s -> s.programs().forEach(this::value);
      case Statement.Entry s -> s.using().forEach(of -> good.add(of.name()));
      case TextStatement s -> text(s);
      case FileStatement s -> file(s);
      case MarkupStatement s -> markup(s);
      case Statement.GoToDepending _, Statement.Goback _, Statement.StopRun _ -> {}
      case Statement.SetCondition _, Statement.SetSwitch _, Statement.GoTo _ -> {}
      case Statement.Alter _, Statement.Continue _, Statement.NextSentence _ -> {}
      case Statement.Exit _, Statement.StopLiteral _, Statement.Allocate _ -> {}
      case Statement.Free _, Statement.Exec _, Statement.Unsupported _ -> {}
      case ReportStatement _ -> {}
    }
  }

  /// The digits of the clock are moved; a line that is read has the length of its receiver.
  private void accept(Statement.Accept s) {
    boolean clock =
        s.from() != null && Set.of("DATE", "DAY", "DAY-OF-WEEK", "TIME").contains(s.from().text());
    if (clock || s.to().slice() != null) {
      value(s.to());
    }
  }

  private void call(Statement.Call s) {
    value(s.program());
    add(s.returning());
    for (Statement.Call.Argument argument : s.using()) {
      boolean byReference = argument.by() == Statement.Call.By.REFERENCE;
      if (!(argument.value() instanceof Reference reference)) {
        value(argument.value());
      } else if (reference.slice() == null
          ? byReference || isElementary(reference)
          : !byReference) {
        add(reference);
      }
    }
  }

  private void text(TextStatement statement) {
    switch (statement) {
      case TextStatement.StringTogether s -> {
        for (TextStatement.StringTogether.Piece piece : s.pieces()) {
          value(piece.value());
          value(piece.delimiter());
        }
        value(s.into());
      }
      case TextStatement.Unstring s -> {
        value(s.from());
        s.delimiters().forEach(delimiter -> value(delimiter.value()));
        s.into().forEach(field -> value(field.to()));
      }
      case TextStatement.Inspect s -> {
        value(s.of());
        s.tallying().forEach(tally -> inspected(tally.what(), null, tally.bounds()));
        s.replacing().forEach(one -> inspected(one.what(), one.by(), one.bounds()));
        TextStatement.Inspect.Converting converting = s.converting();
        if (converting != null) {
          inspected(converting.from(), converting.to(), converting.bounds());
        }
      }
    }
  }

  private void inspected(
      @Nullable Expression what, @Nullable Expression by, TextStatement.Inspect.Bounds bounds) {
    value(what);
    value(by);
    value(bounds.before());
    value(bounds.after());
  }

  /// FROM and INTO are moves.
  private void file(FileStatement statement) {
    switch (statement) {
      case FileStatement.Read s -> moved(s.into());
      case FileStatement.Return s -> moved(s.into());
      case FileStatement.Write s -> moved(s.from());
      case FileStatement.Rewrite s -> moved(s.from());
      case FileStatement.Release s -> moved(s.from());
      case FileStatement.Sort s ->
          s.keys().stream()
              .flatMap(key -> key.names().stream())
              .forEach(name -> forbidden.put(name, "cannot be a key of " + verb(s)));
      case FileStatement.Open _, FileStatement.Close _, FileStatement.Delete _ -> {}
      case FileStatement.Start _ -> {}
    }
  }

  private static String verb(FileStatement.Sort sort) {
    return sort.merge() ? "MERGE" : "SORT";
  }

  private void moved(@Nullable Expression expression) {
    group(expression);
    value(expression);
  }

  private void markup(MarkupStatement statement) {
    switch (statement) {
      case MarkupStatement.Generate s -> {
        markup(s.from(), s.into());
        s.names().forEach(of -> add(of.item()));
        s.suppress().forEach(of -> add(of.item()));
        s.converting().indicators().forEach(of -> add(of.item()));
        if (s.document() != null) {
          s.document().types().forEach(of -> add(of.item()));
        }
      }
      case MarkupStatement.JsonParse s -> {
        if (s.into().slice() == null) {
          add(s.into());
        }
        forbidden.put(s.from(), "cannot be the text of JSON PARSE");
        s.names().forEach(of -> add(of.item()));
        s.suppress().forEach(this::add);
        s.converting().indicators().forEach(of -> add(of.item()));
        s.converting().ignored().forEach(of -> add(of.item()));
      }
      case MarkupStatement.XmlParse s ->
          forbidden.put(s.document(), "cannot be the document of XML PARSE");
    }
  }

  private void markup(Reference items, Reference document) {
    value(document);
    if (items.slice() == null) {
      add(items);
    }
  }
}
