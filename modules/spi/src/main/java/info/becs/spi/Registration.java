package info.becs.spi;

/**
 * Something that was handed to the platform and can be taken back.
 *
 * <p>Closing twice does nothing. The platform closes every registration of a module when the module
 * stops, so closing by hand is only needed to end one earlier.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    /** Takes it back. A call that is under way ends as it would have; no new one comes. Never throws. */
    @Override
    void close();
}
