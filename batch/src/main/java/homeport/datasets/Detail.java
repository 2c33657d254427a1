package homeport.datasets;

/// The sentences that go with a file status: for the job log, with an id that has a page.
final class Detail {
  private Detail() {}

  static String of(String id, String sentence) {
    return id + ' ' + sentence;
  }
}
