package dev.walletdesk.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a learned model is laid out in a file, so that reading it is hardly more than opening it: a
 * mark, the fingerprint of the guides it was learned from, their ids, the features, their rarity,
 * the biases and the rounded weights; numbers in big-endian order.
 */
final class ModelFormat {

  /** Changes with whatever makes old files useless: the format, the features, the training. */
  private static final long MARK = 0x57_44_4D_4F_44_45_4C_04L;

  private ModelFormat() {}

  static void write(GuideModel model, long fingerprint, OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeLong(MARK);
    out.writeLong(fingerprint);
    out.writeInt(model.guideIds().size());
    for (String id : model.guideIds()) {
      byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    Vocabulary vocabulary = model.vocabulary();
    out.writeInt(vocabulary.size());
    out.writeFloat(vocabulary.unknown());
    for (int i = 0; i < vocabulary.size(); i++) {
      out.writeLong(vocabulary.features().get(i));
    }
    write(vocabulary.rarity(), out);
    write(model.linear().bias(), out);
    write(model.linear().step(), out);
    ByteBuffer steps = model.linear().steps();
    for (int i = 0; i < steps.limit(); i++) {
      out.writeByte(steps.get(i));
    }
    out.flush();
  }

  private static void write(FloatBuffer numbers, DataOutputStream out) throws IOException {
    for (int i = 0; i < numbers.limit(); i++) {
      out.writeFloat(numbers.get(i));
    }
  }

  /** The model in {@code file}; empty when it was learned from other guides or is of no use. */
  static Optional<GuideModel> read(ByteBuffer file, long fingerprint) {
    if (file.remaining() < 2 * Long.BYTES
        || file.getLong() != MARK
        || file.getLong() != fingerprint) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    for (int left = file.getInt(); left > 0; left--) {
      byte[] bytes = new byte[file.getInt()];
      file.get(bytes);
      ids.add(new String(bytes, StandardCharsets.UTF_8));
    }
    int size = file.getInt();
    float unknown = file.getFloat();
    LongBuffer features = take(file, size * Long.BYTES).asLongBuffer();
    FloatBuffer rarity = take(file, size * Float.BYTES).asFloatBuffer();
    int classes = ids.size() + 1;
    FloatBuffer bias = take(file, classes * Float.BYTES).asFloatBuffer();
    FloatBuffer step = take(file, size * Float.BYTES).asFloatBuffer();
    ByteBuffer steps = take(file, size * classes);
    return Optional.of(
        new GuideModel(
            List.copyOf(ids),
            new Vocabulary(features, rarity, unknown),
            new LinearModel(classes, steps, step, bias)));
  }

  private static ByteBuffer take(ByteBuffer file, int length) {
    ByteBuffer part = file.slice(file.position(), length);
    file.position(file.position() + length);
    return part;
  }
}
