package info.becs.core.signin.entity;

/** Bytes as letters that people can type: RFC 4648 for apps, and an alphabet without look-alikes for paper. */
public final class Base32 {

    private static final String FOR_APPS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String FOR_PAPER = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Base32() {}

    public static String forApps(byte[] bytes) {
        return written(bytes, FOR_APPS);
    }

    public static String forPaper(byte[] bytes) {
        return written(bytes, FOR_PAPER);
    }

    private static String written(byte[] bytes, String alphabet) {
        var text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte b : bytes) {
            kept = kept << Byte.SIZE | b & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(alphabet.charAt(kept >> bits & 31));
            }
            kept &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(alphabet.charAt(kept << BITS - bits & 31));
        }
        return text.toString();
    }
}
