package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Markup;
import java.util.List;

/// Where the indicator of JSON's null for an item is, and which occurrence of it belongs to which
/// occurrence of the item (Language Reference, "JSON GENERATE statement", "INDICATING phrase";
/// A-0977).
///
/// @param item the indicator
/// @param inOperand it is among the items of the statement's operand, and moves with its subscripts
/// @param tables that it goes along with: for each table around the item, from the outermost, one
///   around the indicator; without the item's own table one indicator is about the whole array
/// @param fits there is an indicator for everything that can be null
public record JsonIndicator(DataItem item, boolean inOperand, List<Occurs> tables, boolean fits) {
  public JsonIndicator {
    tables = List.copyOf(tables);
  }

  /// @param root the operand of the statement
  public static JsonIndicator of(
      Markup.Indicator phrase, Expression.Reference root, Bindings bindings) {
    DataItem item = bindings.item(phrase.item());
    DataItem operand = bindings.item(root);
    DataItem in = item(phrase, bindings);
    boolean subscripted = phrase.in() != null && !phrase.in().subscripts().isEmpty();
    boolean inOperand = !subscripted && MarkupItems.isWithin(in, operand);
    int outer = root.subscripts().isEmpty() ? 0 : operand.dimensions().size();
    List<Occurs> walked = from(outer, item.dimensions());
    List<Occurs> tables = subscripted ? List.of() : from(inOperand ? outer : 0, in.dimensions());
    boolean ofArray = !walked.isEmpty() && item.occurs() != null;
    boolean fits =
        tables.size() == walked.size() || (ofArray && tables.size() == walked.size() - 1);
    for (int i = 0; fits && i < tables.size(); i++) {
      fits =
          tables.get(i).max() >= walked.get(i).max()
              && !tables.get(i).unbounded()
              && !tables.get(i).isOfVaryingLength();
    }
    return new JsonIndicator(in, inOperand, tables, fits);
  }

  /// What IN names; without it the item of the condition-name.
  public static DataItem item(Markup.Indicator phrase, Bindings bindings) {
    if (phrase.in() != null) {
      return bindings.item(phrase.in());
    }
    return phrase.yes() instanceof Expression.Reference name
            && bindings.of(name) instanceof Bound.Condition(ConditionName condition)
        ? condition.item()
        : bindings.item(phrase.item());
  }

  private static List<Occurs> from(int outer, List<Occurs> tables) {
    return tables.subList(Math.min(outer, tables.size()), tables.size());
  }
}
