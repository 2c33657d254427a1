package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.Rules;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.NameUse;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// RULES: what is allowed and yet better not written (Programming Guide, "RULES"). What its
/// suboptions ask of periods is found by the parser, of slack bytes by the layout, of arithmetic
/// with the statements.
final class RulesChecker {
  /// Items that a translator has made.
  private static final List<String> OF_TRANSLATORS = List.of("DFH", "DSN", "EYU", "SQL");

  private final ProgramModel model;
  private final Rules rules;
  private final Problems problems;

  private RulesChecker(ProgramModel model, Problems problems) {
    this.model = model;
    this.rules = model.options().rules();
    this.problems = problems;
  }

  static void check(ProgramModel model, Problems problems) {
    if (!model.options().rules().equals(Rules.NONE)) {
      new RulesChecker(model, problems).check();
    }
  }

  private void check() {
    if (!rules.laxPerf()) {
      options();
    }
    if (!rules.omitOdoMin()) {
      entries().forEach(this::occurs);
    }
    if (rules.unref() != Rules.Unreferenced.TOLERATED) {
      unreferenced();
    }
    model.roots().forEach(this::item);
  }

  private Stream<DataEntry> entries() {
    return Stream.of(
            model.syntax().files().stream().flatMap(file -> file.records().stream()),
            model.syntax().workingStorage().stream(),
            model.syntax().localStorage().stream(),
            model.syntax().linkage().stream())
        .flatMap(entries -> entries);
  }

  /// Options that are known to cost time (A-6012).
  private void options() {
    CompilerOptions options = model.options();
    slow(options.numcheck().any(), "NUMCHECK");
    slow(options.ssrange().on(), "SSRANGE");
    slow(options.parmCheck().on(), "PARMCHECK");
    slow(options.trunc() == CompilerOptions.Trunc.BIN, "TRUNC(BIN)");
  }

  private void slow(boolean given, String option) {
    if (given) {
      problems.add(
          RuleBroken.of(
              Rule.OPTION_SLOW,
              model.syntax().name().at(),
              "the option `" + option + "` costs time"));
    }
  }

  private void occurs(DataEntry entry) {
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Occurs occurs
          && occurs.dependingOn() != null
          && !occurs.minSaid()) {
        problems.add(
            RuleBroken.of(
                    Rule.OCCURS_MIN_OMITTED,
                    occurs.at(),
                    "this OCCURS DEPENDING ON does not say its least number")
                .label("it is 1"));
      }
    }
  }

  private void item(DataItem item) {
    NumberFormat number = item.number();
    if (!rules.evenPack()
        && number != null
        && number.usage() == Usage.PACKED
        && number.digits() % 2 == 0
        && OF_TRANSLATORS.stream().noneMatch(item.displayName()::startsWith)) {
      problems.add(
          RuleBroken.of(
                  Rule.EVEN_PACKED,
                  item.nameAt(),
                  "`" + item.displayName() + "` is packed and has an even number of digits")
              .label("half a byte is not used"));
    }
    DataItem redefined = item.redefines();
    if (!rules.laxRedef() && redefined != null && item.level() == 1) {
      lengths(item, redefined);
    }
    item.children().forEach(this::item);
  }

  private void lengths(DataItem item, DataItem redefined) {
    if (item.length() != redefined.length()) {
      boolean longer = item.length() > redefined.length();
      problems.add(
          RuleBroken.of(
                  longer ? Rule.REDEFINES_LONGER : Rule.REDEFINES_SHORTER,
                  item.nameAt(),
                  "`"
                      + item.displayName()
                      + "` is "
                      + (longer ? "longer" : "shorter")
                      + " than what it redefines")
              .label(item.length() + " bytes for " + redefined.length())
              .also(redefined.nameAt(), "redefined"));
    }
  }

  private void unreferenced() {
    Set<DataItem> referenced = Collections.newSetFromMap(new IdentityHashMap<>());
    for (NameUse use : model.bindings().uses()) {
      switch (use.meaning()) {
        case Bound.Item(DataItem item) -> referenced.add(root(item));
        case Bound.Condition(var condition) -> referenced.add(root(condition.item()));
        case Bound.Index(var index) -> referenced.add(root(index.table().table()));
        case Bound.SwitchStatus _, Bound.File _ -> {}
      }
    }
    model.bindings().recordUses().values().forEach(item -> referenced.add(root(item)));
    model.entries().forEach(entry -> entry.parameters().forEach(of -> referenced.add(of.item())));
    Set<Span> own = entries().map(DataEntry::at).collect(Collectors.toSet());
    for (DataItem record : model.roots()) {
      boolean copied = record.at().file().includedAt() != null;
      if (own.contains(record.at())
          && !referenced.contains(record)
          && (!copied || rules.unref() == Rules.Unreferenced.EVERYWHERE)) {
        problems.add(
            RuleBroken.of(
                Rule.RECORD_UNREFERENCED,
                record.nameAt(),
                "nothing refers to `" + record.displayName() + "` or to anything in it"));
      }
    }
  }

  private static DataItem root(DataItem item) {
    DataItem at = item;
    for (DataItem above = at.parent(); above != null; above = at.parent()) {
      at = above;
    }
    return at;
  }

  /// RULES(NOLAXPERF): the zoned operands of an arithmetic statement.
  static void arithmetic(Checks checks, Operand operand) {
    DataItem item = operand.item();
    if (!checks.model().options().rules().laxPerf()
        && operand.kind() == Operand.Kind.NUMERIC
        && item != null
        && item.usage() == Usage.DISPLAY) {
      checks.report(
          Rule.ZONED_ARITHMETIC,
          operand,
          operand.shown() + " is zoned; arithmetic with packed or binary items is faster");
    }
  }
}
