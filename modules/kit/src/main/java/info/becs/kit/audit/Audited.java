package info.becs.kit.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is written down of a method that changes something: the same dotted word as its permission.
 *
 * <pre>{@code
 * @POST @Path("{id}/publication")
 * @Permission("news.article.publish")
 * @Audited("news.article.publish")
 * public ArticleView publish(@PathParam("id") long id) {
 *   …
 *   trail.on(id).change("state", DataClass.P, before, article.state());
 * }
 * }</pre>
 *
 * Stands on a method that runs in a transaction; the entry is written in it when the method returns, and without it
 * nothing is changed. What is refused is written down as well, in a transaction of its own: for every resource method that changes
 * something and names a permission, also without this annotation.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {
    @Nonbinding
    String value() default "";
}
