package homeport.review.model;

import java.util.List;

/// One call of a program by another.
///
/// @param kind `static` for CALL with a literal, `dynamic` for CALL with an identifier, or the CICS
///   command: `link`, `xctl`, `start`, `return`
/// @param to the program; for a dynamic call the identifier, or `TRANSID x` where a transaction has
///   no program
/// @param possible the programs it may be, as far as literals say
public record Call(String from, String to, String kind, List<String> possible, Place place) {
  public Call {
    possible = List.copyOf(possible);
  }

  /// The programs it reaches, as far as known.
  public List<String> targets() {
    return possible.isEmpty() && !kind.equals("dynamic") ? List.of(to) : possible;
  }
}
