package info.becs.kit.settings;

import info.becs.spi.host.Switchboard;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What staff have set in the console, as a source of configuration of this WAR.
 *
 * <p>Before the defaults, after what the operator has said (environment 300, server.xml 500): a value that the machine
 * fixes cannot be changed from a browser.
 */
public class StaffSettings implements ConfigSource {

    public static final String NAME = "platform settings";
    public static final int ORDINAL = 200;

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Switchboard.live().settings().keySet();
    }

    @Override
    public String getValue(String key) {
        return Switchboard.live().settings().get(key);
    }

    @Override
    public Map<String, String> getProperties() {
        return Switchboard.live().settings();
    }
}
