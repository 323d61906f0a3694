package org.postkeel.ui;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds the services of the headless bundles. */
public final class Services {

    private Services() {
    }

    /**
     * @param type class under which the service is registered
     * @return the service
     * @throws IllegalStateException when there is none: a fault of the installation
     */
    public static <S> S get(Class<S> type) {
        BundleContext bundles = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<S> reference = bundles.getServiceReference(type);
        S service = reference == null ? null : bundles.getService(reference);
        if (service == null) {
            throw new IllegalStateException("there is no service " + type.getName());
        }
        return service;
    }
}
