package org.postkeel.emf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the EMF model without an IDE.
 * <p>
 * The folder {@code src-gen} is emptied first, so that the result depends on the ecore and the genmodel alone and never
 * on what was generated before.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * @param args folder of {@code org.postkeel.model}; optionally a second folder that receives {@code src-gen} instead
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: GenerateModel MODEL-BUNDLE [TARGET-BUNDLE]");
        }
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        generate(bundle, args.length > 1 ? Path.of(args[1]).toAbsolutePath().normalize() : bundle);
    }

    /**
     * @param bundle folder that holds {@code model/postkeel.genmodel}
     * @param target folder whose {@code src-gen} is written anew
     * @throws IllegalStateException when the generator reports an error
     */
    public static void generate(Path bundle, Path target) throws IOException {
        delete(target.resolve("src-gen"));
        Files.createDirectories(target.resolve("src-gen"));

        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put("org.postkeel.model", URI.createFileURI(target + "/"));

        Resource resource = resources.getResource(
                URI.createFileURI(bundle.resolve("model/postkeel.genmodel").toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);

        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("EMF generation failed: " + result);
        }
        // the generator insists on it; the manifest of the bundle has its name
        Files.deleteIfExists(target.resolve("plugin.properties"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
