package homeport.runtime;

/// A callable service cannot do what it was asked for; the feedback code says why.
final class ServiceFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Feedback feedback;

  ServiceFailure(Feedback feedback) {
    super(feedback.code(), null, false, false);
    this.feedback = feedback;
  }

  Feedback feedback() {
    return feedback;
  }
}
