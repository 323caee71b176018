package info.becs.spi.people;

import java.util.List;

/**
 * The things that a noun of {@link info.becs.spi.ModuleInfo#scope} stands for, so that whoever gives a role can choose
 * one instead of typing it. Offered by the module that has declared the noun; without it staff type the value.
 *
 * <pre>{@code
 * platform.publish(ScopeValues.class, new CategoryScope());
 * }</pre>
 *
 * @since 1.0
 */
public interface ScopeValues {

    /** Which noun it is; the same at each call. */
    String noun();

    /**
     * Those whose name or value has these words, in the order in which people expect them.
     *
     * @param words as somebody types them; empty for the first ones
     * @param most how many at most
     */
    List<ScopeValue> find(String words, int most);
}
