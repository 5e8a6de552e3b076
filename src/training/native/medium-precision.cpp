// Lets PyTorch multiply matrices with 16-bit factors and 32-bit sums ("medium" precision), twice as fast on processors
// with AVX512-BF16; PyTorch offers this to Python alone. docs/training.md says how to build and use it. Not needed.
namespace at {
enum class Float32MatmulPrecision { HIGHEST, HIGH, MEDIUM };

class Context {
public:
    void setFloat32MatmulPrecision(Float32MatmulPrecision precision);
};

Context& globalContext();
}

__attribute__((constructor)) static void lowerPrecision() {
    at::globalContext().setFloat32MatmulPrecision(at::Float32MatmulPrecision::MEDIUM);
}
