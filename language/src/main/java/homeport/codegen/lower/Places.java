package homeport.codegen.lower;

import homeport.cobol.SsRange;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.IndexName;
import homeport.cobol.model.Occurs;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// References to bytes: subscripts, indexes and reference modification become offsets and lengths
/// (Language Reference, "Subscripting", "Reference modification"; an index holds a displacement:
/// Programming Guide, "Subscripting").
final class Places {
  private static final NumberFormat INDEX = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, true);
  private static final int WORD_BYTES = 4;

  private final Context context;
  private final Operands operands;
  private final VariableLayout layout;
  private final RangeChecks ranges;
  private final Map<IndexName, Index> held = new HashMap<>();

  Places(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.layout = new VariableLayout(operands);
    this.ranges = new RangeChecks(context);
  }

  /// The bytes an identifier refers to.
  Place of(Expression.Reference reference) {
    DataItem item = context.bindings().item(reference);
    return of(reference, item, currentLength(item));
  }

  /// Where the bytes begin; how many there are is not looked at.
  Place start(Expression.Reference reference) {
    return reference.slice() == null
        ? of(reference, context.bindings().item(reference), Index.ZERO)
        : of(reference);
  }

  /// The bytes of a receiver: of a dynamic-length item what says where they are ([DynamicMoves]); a
  /// group that holds its own OCCURS DEPENDING ON object, and that nothing of its record follows,
  /// has its greatest length (Language Reference, "OCCURS DEPENDING ON clause").
  Place receiver(Expression.Reference reference) {
    DataItem item = context.bindings().item(reference);
    if (item.isDynamic() && reference.slice() == null) {
      return stored(reference, item, currentLength(item));
    }
    Occurs table = item.variableTable();
    boolean holdsCount =
        table != null
            && holds(item, table.dependingOn())
            && !VariableLayout.isFollowed(item)
            && !item.isUnbounded();
    return of(reference, item, holdsCount ? Index.of(item.length()) : currentLength(item));
  }

  /// The bytes of another item that lies within `reference`'s: its subscripts apply to both.
  Place within(Expression.Reference reference, DataItem item) {
    Expression.Reference whole =
        new Expression.Reference(
            reference.at(), reference.name(), List.of(), reference.subscripts(), null);
    return of(whole, item, currentLength(item));
  }

  /// An elementary item, in a table its first occurrence.
  Place first(DataItem item) {
    return new Place(item.area().index(), layout.offset(item), Index.of(item.length()));
  }

  /// The same as the place of a receiver.
  Place receiverWithin(Expression.Reference reference, DataItem item) {
    return item.isDynamic()
        ? stored(reference, item, currentLength(item))
        : within(reference, item);
  }

  private Place of(Expression.Reference reference, DataItem item, Index length) {
    Place stored = stored(reference, item, length);
    Place whole = item.isDynamic() ? content(stored) : stored;
    Place place =
        reference.slice() == null
            ? whole
            : slice(
                characters(whole, item),
                reference.slice(),
                "`" + item.displayName() + "`",
                item.encoding());
    return item.isDynamic() ? place : bounded(place, item);
  }

  /// What a dynamic-length item holds now: the two words in its record say where it is and how
  /// long.
  static Place content(Place stored) {
    return new Place(Place.HEAP, word(stored, 0), word(stored, WORD_BYTES));
  }

  private static Index word(Place stored, int skip) {
    Index offset = Index.sum(stored.offset(), Index.of(skip));
    Place word = new Place(stored.area(), offset, Index.of(WORD_BYTES));
    return new Index.Of(new Num.Load(word, INDEX, 10));
  }

  /// The bytes in its record.
  private Place stored(Expression.Reference reference, DataItem item, Index length) {
    Index offset = layout.offset(item);
    List<Occurs> dimensions = item.dimensions();
    for (int i = 0; i < reference.subscripts().size() && i < dimensions.size(); i++) {
      offset =
          Index.sum(offset, displacement(reference.subscripts().get(i), dimensions.get(i), item));
    }
    return new Place(item.area().index(), offset, length);
  }

  /// The same place, with what is known of where it can be: in the outermost table that holds the
  /// item, else in the item.
  private static Place bounded(Place place, DataItem item) {
    if (place.offset() instanceof Index.Constant || item.isVariablyLocated()) {
      return place;
    }
    int from = item.offset();
    int length = item.length();
    for (DataItem at = item; at != null; at = at.parent()) {
      Occurs table = at.occurs();
      if (table != null && table.unbounded()) {
        return place;
      } else if (table != null) {
        from = at.offset();
        length = table.max() * table.stride();
      }
    }
    Index offset = new Index.Within(place.offset(), from, from + length);
    return new Place(place.area(), offset, place.length());
  }

  /// The characters of a UTF-8 item end before its last bytes.
  private static Place characters(Place whole, DataItem item) {
    int characters = item.utf8Characters();
    return characters == 0
        ? whole
        : new Place(
            whole.area(), whole.offset(), EncodedCharacters.utf8Bytes(whole, Num.of(characters)));
  }

  private static boolean holds(DataItem group, @org.jspecify.annotations.Nullable DataItem item) {
    for (DataItem at = item; at != null; at = at.parent()) {
      if (at == group) {
        return true;
      }
    }
    return false;
  }

  /// An item's length now: shorter than its greatest when it holds a variable table.
  Index currentLength(DataItem item) {
    return layout.length(item);
  }

  /// The bytes of an item that lies in no table.
  Place whole(DataItem item) {
    return new Place(item.area().index(), layout.offset(item), layout.length(item));
  }

  /// Bytes from the start of its area to an item's first occurrence.
  Index offset(DataItem item) {
    return layout.offset(item);
  }

  /// How many occurrences a table has now; an abend when there cannot be as many.
  Index checkedOccurrences(Occurs table) {
    return layout.occurrences(table);
  }

  /// Bytes from one occurrence of a table to the next.
  Index stride(Occurs table) {
    return layout.stride(table);
  }

  /// The same as a number.
  Num strideNumber(Occurs table) {
    return stride(table) instanceof Index.Constant(int bytes)
        ? Num.of(bytes)
        : new Num.FromIndex(stride(table));
  }

  private Index displacement(Expression subscript, Occurs table, DataItem item) {
    Index stride = stride(table);
    switch (subscript) {
      case Expression.Constant(_, Literal.Number number) -> {
        return Index.scaled(stride, number.unscaled().intValueExact() - 1);
      }
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right)
          when indexName(left) != null && right instanceof Expression.Constant -> {
        IndexName index = Objects.requireNonNull(indexName(left));
        int steps = integerLiteral(right) * (operator == Expression.Operator.SUBTRACT ? -1 : 1);
        return checkedIndex(index, Index.scaled(stride, steps), table, item);
      }
      case Expression.AllSubscript _ -> {
        return Index.ZERO;
      }
      default -> {
        IndexName index = indexName(subscript);
        return index != null
            ? checkedIndex(index, Index.ZERO, table, item)
            : VariableLayout.product(
                Index.sum(checkedSubscript(subscript, table, item), Index.of(-1)), stride);
      }
    }
  }

  /// What an index-name holds, `plus` the displacement of relative indexing; the sum is checked, so
  /// an index beyond the table may be used to reach back into it.
  private Index checkedIndex(IndexName index, Index plus, Occurs table, DataItem item) {
    Index value = Index.sum(new Index.Of(indexValue(index)), plus);
    if (!context.options().ssrange().on()) {
      return value;
    }
    Index last = Index.sum(occurrences(table), Index.of(-1));
    return ranges.checked(
        value,
        0,
        VariableLayout.product(last, stride(table)),
        "IGZ0006S: the displacement of an index into `" + item.displayName() + "`");
  }

  private Index checkedSubscript(Expression subscript, Occurs table, DataItem item) {
    Fixed value = operands.number(subscript);
    Index index = new Index.Of(operands.whole(value));
    if (!context.options().ssrange().on()) {
      return index;
    }
    return ranges.checked(
        index, 1, occurrences(table), "IGZ0006S: a subscript of `" + item.displayName() + "`");
  }

  /// How many occurrences a table has now.
  Index occurrences(Occurs table) {
    DataItem count = table.dependingOn();
    return count == null ? Index.of(table.max()) : new Index.Of(operands.integer(count));
  }

  private @org.jspecify.annotations.Nullable IndexName indexName(Expression subscript) {
    return subscript instanceof Expression.Reference reference
            && context.bindings().of(reference) instanceof Bound.Index(IndexName index)
        ? index
        : null;
  }

  private static int integerLiteral(Expression expression) {
    if (expression instanceof Expression.Constant(_, Literal.Number number)) {
      return number.unscaled().intValueExact();
    }
    throw new IllegalStateException("not an integer literal: " + expression);
  }

  /// Lowers with an index-name whose displacement is elsewhere, not in its item.
  void holding(IndexName index, Index displacement, Runnable lowering) {
    held.put(index, displacement);
    lowering.run();
    held.remove(index);
  }

  /// The displacement an index-name holds.
  Num indexValue(IndexName index) {
    Index displacement = held.get(index);
    return displacement != null
        ? new Num.FromIndex(displacement)
        : new Num.Load(indexPlace(index), INDEX, 10);
  }

  /// The four bytes of an index-name.
  static Place indexPlace(IndexName index) {
    return Place.fixed(index.area().index(), index.offset(), 4);
  }

  /// How an index-name and an index data item are stored.
  static NumberFormat indexFormat() {
    return INDEX;
  }

  /// The occurrence number an index-name stands for.
  Num occurrence(IndexName index) {
    Num value = indexValue(index);
    boolean bytes = stride(index.table()) instanceof Index.Constant(int stride) && stride == 1;
    return new Num.Add(
        bytes ? value : new Num.Divide(value, strideNumber(index.table()), true), Num.of(1));
  }

  /// Part of a place by reference modification.
  Place slice(Place whole, Expression.Slice slice, String name, Encoding encoding) {
    return switch (encoding) {
      case DISPLAY -> units(whole, slice, name, 1);
      case DBCS, NATIONAL -> units(whole, slice, name, 2);
      case UTF8 -> utf8(whole, slice);
    };
  }

  /// Positions of UTF-8 are found at run time: each character may take one to four bytes.
  private Place utf8(Place whole, Expression.Slice slice) {
    Index skip =
        EncodedCharacters.utf8Bytes(
            whole, new Num.FromIndex(Index.sum(position(slice.from()), Index.of(-1))));
    Index offset = Index.sum(whole.offset(), skip);
    Place rest = new Place(whole.area(), offset, difference(whole.length(), skip));
    return slice.length() == null
        ? rest
        : new Place(
            rest.area(),
            offset,
            EncodedCharacters.utf8Bytes(rest, new Num.FromIndex(position(slice.length()))));
  }

  /// Characters that all have the same number of bytes.
  private Place units(Place whole, Expression.Slice slice, String name, int unit) {
    Index from = position(slice.from());
    SsRange range = context.options().ssrange();
    Index most = characters(whole.length(), unit);
    Index start =
        range.on() ? ranges.checked(from, 1, most, "the start of a part of " + name) : from;
    Index skip = Index.sum(start, Index.of(-1));
    Index rest = difference(most, skip);
    Index length = rest;
    if (slice.length() != null) {
      Index asked = position(slice.length());
      int least = range.zeroLength() ? 0 : 1;
      length =
          range.on()
              ? ranges.checked(asked, least, rest, "the length of a part of " + name)
              : asked;
    }
    return new Place(
        whole.area(),
        Index.sum(whole.offset(), Index.scaled(skip, unit)),
        Index.scaled(length, unit));
  }

  private static Index characters(Index bytes, int unit) {
    return bytes instanceof Index.Constant(int length)
        ? Index.of(length / unit)
        : unit == 1
            ? bytes
            : new Index.Of(new Num.Divide(new Num.FromIndex(bytes), Num.of(unit), true));
  }

  private static Index difference(Index left, Index right) {
    return Index.sum(left, Index.scaled(right, -1));
  }

  /// A position or a length of reference modification.
  Index position(Expression expression) {
    if (expression instanceof Expression.Constant(_, Literal.Number number)) {
      BigInteger value = number.unscaled();
      return Index.of(value.intValueExact());
    }
    return new Index.Of(operands.whole(operands.number(expression)));
  }
}
