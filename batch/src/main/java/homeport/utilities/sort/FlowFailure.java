package homeport.utilities.sort;

import java.io.IOException;

/// Carries a failure through code that knows input and output only.
final class FlowFailure extends IOException {
  private static final long serialVersionUID = 1L;
  private final SortFailure failure;

  FlowFailure(SortFailure failure) {
    super(failure);
    this.failure = failure;
  }

  SortFailure failure() {
    return failure;
  }
}
