package homeport.transfer;

import homeport.datasets.unload.UnloadDamage;
import homeport.datasets.unload.UnloadReader;
import java.io.IOException;

/// The records of a member of an unloaded library.
final class MemberRecords implements RecordInput {
  private final UnloadReader.Member member;

  MemberRecords(UnloadReader.Member member) {
    this.member = member;
  }

  /// What a damaged unload is here.
  static TransferFailure failure(UnloadDamage damage) {
    return damage.getCause() instanceof TransferFailure failure
        ? failure
        : new TransferFailure("HP6401", String.valueOf(damage.getMessage()));
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    try {
      return member.next();
    } catch (UnloadDamage e) {
      throw failure(e);
    }
  }

  @Override
  public byte[] bytes() {
    return member.bytes();
  }

  @Override
  public int offset() {
    return member.offset();
  }

  @Override
  public int length() {
    return member.length();
  }

  @Override
  public void close() {
    // the unload goes on
  }
}
