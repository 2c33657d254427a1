package homeport.codegen.ir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// IR as text, for golden files and `--emit=ir`. Stable: the same IR gives the same text.
public final class IrPrinter {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  private IrPrinter() {}

  /// The whole program.
  public static String print(Unit unit) {
    IrPrinter printer = new IrPrinter();
    printer.unit(unit);
    return printer.text.toString();
  }

  /// Some operations.
  public static String print(List<Op> body) {
    IrPrinter printer = new IrPrinter();
    printer.body(body);
    return printer.text.toString();
  }

  private void line(String line) {
    text.repeat("  ", depth).append(line).append('\n');
  }

  private void unit(Unit unit) {
    line("program " + unit.name());
    depth++;
    for (int i = 0; i < unit.areas().size(); i++) {
      Unit.Area area = unit.areas().get(i);
      String kind =
          (i < unit.nesting().areas() ? " around" : "")
              + (area.kind() == Unit.Area.Kind.OWN
                  ? ""
                  : " " + area.kind().name().toLowerCase(Locale.ROOT));
      line("area " + i + " " + area.name() + " " + area.length() + kind);
    }
    line("literals " + unit.literals().length() + ", scratch " + unit.scratchBytes());
    unit.entries().forEach(this::entry);
    if (unit.returning() != null) {
      line("returning area " + unit.returning());
    }
    line("number slots " + unit.numberSlots() + ", index slots " + unit.indexSlots());
    for (int i = 0; i < unit.files().size(); i++) {
      line("file " + i + " " + unit.files().get(i).ddName());
    }
    for (Unit.Range range : unit.entered()) {
      line("entered " + range.first() + ".." + range.last());
    }
    depth--;
    for (Unit.Node node : unit.nodes()) {
      line("node " + node.index() + " " + node.name() + " line " + node.line());
      depth++;
      body(node.body());
      depth--;
    }
    unit.contained().forEach(this::unit);
  }

  private void entry(Unit.Entry entry) {
    String parameters =
        entry.parameters().stream()
            .map(parameter -> " " + parameter.area() + (parameter.byValue() ? " by value" : ""))
            .collect(Collectors.joining(","));
    line("entry " + entry.name() + " at " + entry.node() + parameters);
  }

  private void body(List<Op> body) {
    body.forEach(this::op);
  }

  private void block(String head, List<Op> body) {
    line(head);
    depth++;
    body(body);
    depth--;
  }

  private void op(Op op) {
    switch (op) {
      case Op.At(int line) -> line("-- " + line);
      case Op.Store(var to, var format, var value, boolean truncate) ->
          line(
              (truncate ? "store " : "store whole ")
                  + IrText.of(to)
                  + " "
                  + IrText.of(format)
                  + " = "
                  + IrText.of(value));
      case Op.StoreEdited(var to, var edit, var value, int scale) ->
          line(
              "edit "
                  + IrText.of(to)
                  + " "
                  + edit.picture()
                  + " = "
                  + IrText.of(value)
                  + " scale "
                  + scale);
      case Op.Copy(var from, var to, boolean right, byte pad) ->
          line(
              (right ? "copy right " : "copy ")
                  + IrText.of(from)
                  + " -> "
                  + IrText.of(to)
                  + " pad "
                  + IrText.hex(pad));
      case Op.Fill(var to, byte fill) -> line("fill " + IrText.of(to) + " " + IrText.hex(fill));
      case Op.FillPattern(var to, var pattern) ->
          line("fill " + IrText.of(to) + " with " + IrText.of(pattern));
      case Op.EditText(var from, var to, var edit) ->
          line("edit " + IrText.of(to) + " " + edit.picture() + " = " + IrText.of(from));
      case Op.Let(int slot, var value) -> line("n" + slot + " = " + IrText.of(value));
      case Op.LetIndex(int slot, var value) -> line("i" + slot + " = " + IrText.of(value));
      case Op.SetAddress(int area, var address) ->
          line("area " + area + " at " + IrText.of(address));
      case Op.If(var test, var then, var otherwise) -> {
        block("if " + IrText.of(test), then);
        if (!otherwise.isEmpty()) {
          block("else", otherwise);
        }
      }
      case Op.Block(int label, var inner) -> block("block L" + label, inner);
      case Op.Loop(int label, var inner) -> block("loop L" + label, inner);
      case Op.Keep(var fields, var inner) ->
          block(
              fields.stream()
                  .map(field -> "n" + field.slot() + " for " + IrText.of(field.place()))
                  .collect(Collectors.joining(", ", "keep ", "")),
              inner);
      case Op.Break(int label) -> line("break L" + label);
      case Op.Perform(int first, int last) -> line("perform " + first + ".." + last);
      case Op.GoTo(int node) -> line("goto " + node);
      case Op.Choose(var on, var nodes) -> line("goto " + nodes + " by " + IrText.of(on));
      case Op.Alter(int switchable, int node) -> line("alter s" + switchable + " to " + node);
      case Op.AlterableGoTo(int switchable, int node) ->
          line("goto s" + switchable + " first " + node);
      case Op.Leave(var kind) -> line("leave " + kind);
      case Op.Invoke(var routine, var arguments, var result) ->
          line(
              (result == null ? "" : "r" + result + " = ")
                  + arguments.stream()
                      .map(IrText::of)
                      .collect(Collectors.joining(", ", IrText.name(routine) + "(", ")")));
    }
  }
}
