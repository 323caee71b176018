package info.becs.kit.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Bytes as text, read strictly: half a character is refused, not replaced. */
public final class Utf8 {

    private Utf8() {}

    /** The text, or the given refusal for bytes that are no UTF-8. */
    public static String read(byte[] bytes, Supplier<? extends RuntimeException> refusal) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal.get();
        }
    }
}
