package homeport.codegen.ir;

import homeport.data.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An operation. Control flow inside a procedure is structured (If, Block, Loop, Break); between
/// procedures there are Perform, GoTo and Choose.
public sealed interface Op {
  /// What follows belongs to this line of the listing (the front end's LineMap gives the number).
  record At(int line) implements Op {}

  /// Stores a number in a packed, zoned or binary field. High-order digits beyond `format.digits`
  /// are lost when `truncate`; otherwise a binary field keeps what its bytes can hold
  /// (TRUNC(BIN|OPT), COMP-5), and for packed and zoned fields the lowering has made sure that
  /// nothing can be lost. An unsigned field takes the absolute value.
  record Store(Place to, NumberFormat format, Num value, boolean truncate) implements Op {}

  /// Edits a number of the given scale into a numeric-edited field.
  record StoreEdited(Place to, Edit edit, Num value, int scale) implements Op {}

  /// Alphanumeric move: left- or right-justified, padded or cut to the receiver's length. Sender
  /// and receiver may overlap: bytes move as if one by one from the left, as MVC does.
  record Copy(Place from, Place to, boolean right, byte pad) implements Op {}

  /// Every byte of the receiver becomes `fill`.
  record Fill(Place to, byte fill) implements Op {}

  /// The pattern repeated over the receiver (MOVE ALL literal).
  record FillPattern(Place to, Place pattern) implements Op {}

  /// Edits characters into an alphanumeric-edited field.
  record EditText(Place from, Place to, Edit edit) implements Op {}

  /// Sets a number slot.
  record Let(int slot, Num value) implements Op {}

  /// Sets an index slot.
  record LetIndex(int slot, Index value) implements Op {}

  /// SET ADDRESS OF: the LINKAGE area lies at the address from now on.
  record SetAddress(int area, Num address) implements Op {}

  record If(Test test, List<Op> then, List<Op> otherwise) implements Op {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// Runs the body; Break(label) inside it goes to the block's end.
  record Block(int label, List<Op> body) implements Op {
    public Block {
      body = List.copyOf(body);
    }
  }

  /// Runs the body again and again until Break(label).
  record Loop(int label, List<Op> body) implements Op {
    public Loop {
      body = List.copyOf(body);
    }
  }

  record Break(int label) implements Op {}

  /// Runs the body, which has been found to touch the fields' bytes by loading and storing their
  /// numbers only: they may be kept elsewhere meanwhile. An operation that ends the body early, an
  /// exception, and an [Invoke] that is given the program find the bytes as they ought to be.
  record Keep(List<KeptField> fields, List<Op> body) implements Op {
    public Keep {
      fields = List.copyOf(fields);
      body = List.copyOf(body);
    }
  }

  /// Performs the nodes from `first` to the end of `last`.
  record Perform(int first, int last) implements Op {}

  /// Goes to the start of a node.
  record GoTo(int node) implements Op {}

  /// GO TO … DEPENDING ON: to the node at position `on` (from 1); to none when there is no such
  /// position.
  record Choose(Num on, List<Integer> nodes) implements Op {
    public Choose {
      nodes = List.copyOf(nodes);
    }
  }

  /// Sets where node's GoTo goes (ALTER): `switchable` is the index of an [AlterableGoTo]; -1 for
  /// nowhere.
  record Alter(int switchable, int node) implements Op {}

  /// A GO TO that ALTER may change; `node` is where it goes first, -1 for nowhere yet.
  record AlterableGoTo(int switchable, int node) implements Op {}

  /// Ends the run unit or returns to the caller.
  record Leave(Kind kind) implements Op {
    /// What is left.
    public enum Kind {
      STOP_RUN,
      GOBACK,
      /// Nothing happens in a main program.
      EXIT_PROGRAM
    }
  }

  /// Calls a routine; a result goes to a slot (a number slot for NUMBER, an index slot for INT).
  record Invoke(Routine routine, List<Argument> arguments, @Nullable Integer result) implements Op {
    public Invoke {
      arguments = List.copyOf(arguments);
    }
  }
}
