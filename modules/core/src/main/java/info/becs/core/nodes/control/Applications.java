package info.becs.core.nodes.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The server's own view of the web applications it runs, also of those that it could not start. */
@ApplicationScoped
public class Applications {

    private static final Set<String> SETTLED = Set.of("STARTED", "INSTALLED", "STOPPED");

    /** Name → state, as Liberty's ApplicationMBean tells it. */
    public Map<String, String> states() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        var states = new TreeMap<String, String>();
        for (ObjectName bean : beans.queryNames(pattern(), null)) {
            try {
                states.put(bean.getKeyProperty("name"), String.valueOf(beans.getAttribute(bean, "State")));
            } catch (JMException e) {
                // gone between the question and the answer
                states.remove(bean.getKeyProperty("name"));
            }
        }
        return states;
    }

    boolean allSettled() {
        return SETTLED.containsAll(states().values());
    }

    private static ObjectName pattern() {
        try {
            return new ObjectName("WebSphere:service=com.ibm.websphere.application.ApplicationMBean,*");
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }
}
