// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/android/java_link.h"

#include <jni.h>

#include <mutex>
#include <optional>
#include <utility>

namespace backpay::java_link {

namespace {

/** All that Java and the program know of each other. */
struct Link
{
    std::mutex mutex;
    JavaVM *machine = nullptr;
    jclass activity = nullptr; // a global reference, kept for as long as the process lives
    TakeShared take;
    std::function<void()> screenOff;
    std::vector<Shared> coming;             // of the intent that is being told
    std::vector<std::vector<Shared>> early; // intents that came before anybody listened
    std::optional<bool> guard;              // wanted before there was an activity
};

Link &link()
{
    static Link one; // never let go: Java may call until the process ends
    return one;
}

/** The environment of this thread, which is attached to Java for as long as this lives where it was not. */
class Attached
{
public:
    Attached()
    {
        const std::lock_guard hold(link().mutex);
        machine_ = link().machine;
        activity_ = link().activity;
        if (machine_ == nullptr)
            return;
        void *found = nullptr;
        if (machine_->GetEnv(&found, JNI_VERSION_1_6) == JNI_OK) {
            environment_ = static_cast<JNIEnv *>(found);
            return;
        }
#ifdef __ANDROID__
        attached_ = machine_->AttachCurrentThread(&environment_, nullptr) == JNI_OK;
#else // the header of a desktop's JDK, which checks the syntax
        attached_ = machine_->AttachCurrentThread(&found, nullptr) == JNI_OK;
        environment_ = static_cast<JNIEnv *>(found);
#endif
        if (!attached_)
            environment_ = nullptr;
    }
    ~Attached()
    {
        if (attached_)
            machine_->DetachCurrentThread();
    }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

    explicit operator bool() const { return environment_ != nullptr; }
    JNIEnv *operator->() const { return environment_; }
    [[nodiscard]] JNIEnv *environment() const { return environment_; }
    [[nodiscard]] jclass activity() const { return activity_; }

    [[nodiscard]] jmethodID method(const char *name, const char *signature) const
    {
        const jmethodID found = environment_->GetStaticMethodID(activity_, name, signature);
        static_cast<void>(failed());
        return found;
    }
    /** Whether Java threw, which ends here: no exception goes on into the program. */
    [[nodiscard]] bool failed() const
    {
        if (environment_->ExceptionCheck() == JNI_FALSE)
            return false;
        environment_->ExceptionClear();
        return true;
    }

private:
    JavaVM *machine_ = nullptr;
    jclass activity_ = nullptr;
    JNIEnv *environment_ = nullptr;
    bool attached_ = false;
};

/** A Java object that this thread lets go of at the end; a thread of ours would otherwise gather them. */
class Local
{
public:
    Local(JNIEnv *environment, jobject object)
        : environment_(environment)
        , object_(object)
    {
    }
    ~Local()
    {
        if (object_ != nullptr)
            environment_->DeleteLocalRef(object_);
    }
    Local(const Local &) = delete;
    Local &operator=(const Local &) = delete;
    [[nodiscard]] jstring text() const { return static_cast<jstring>(object_); }

private:
    JNIEnv *environment_;
    jobject object_;
};

std::u16string textOf(JNIEnv *environment, jstring text)
{
    if (text == nullptr)
        return {};
    const jsize size = environment->GetStringLength(text);
    std::u16string found(static_cast<std::size_t>(size), u'\0');
    static_assert(sizeof(jchar) == sizeof(char16_t));
    environment->GetStringRegion(text, 0, size, reinterpret_cast<jchar *>(found.data()));
    return found;
}

jstring javaText(JNIEnv *environment, const std::u16string &text)
{
    return environment->NewString(reinterpret_cast<const jchar *>(text.data()), static_cast<jsize>(text.size()));
}

int descriptorOf(const Attached &java, jmethodID method, const std::u16string &address)
{
    if (method == nullptr)
        return -1;
    const Local text(java.environment(), javaText(java.environment(), address));
    const jint descriptor = java->CallStaticIntMethod(java.activity(), method, text.text());
    return java.failed() ? -1 : descriptor;
}

}

void listen(TakeShared shared, std::function<void()> screenOff)
{
    std::vector<std::vector<Shared>> early;
    {
        const std::lock_guard hold(link().mutex);
        link().take = shared;
        link().screenOff = std::move(screenOff);
        if (shared)
            early.swap(link().early);
    }
    for (std::vector<Shared> &intent : early)
        shared(std::move(intent));
}

std::u16string nameOf(const std::u16string &address)
{
    const Attached java;
    const jmethodID method = java ? java.method("nameOf", "(Ljava/lang/String;)Ljava/lang/String;") : nullptr;
    if (method == nullptr)
        return {};
    const Local text(java.environment(), javaText(java.environment(), address));
    const Local name(java.environment(), java->CallStaticObjectMethod(java.activity(), method, text.text()));
    return java.failed() ? std::u16string() : textOf(java.environment(), name.text());
}

std::int64_t bytesOf(const std::u16string &address)
{
    const Attached java;
    const jmethodID method = java ? java.method("sizeOf", "(Ljava/lang/String;)J") : nullptr;
    if (method == nullptr)
        return -1;
    const Local text(java.environment(), javaText(java.environment(), address));
    const jlong size = java->CallStaticLongMethod(java.activity(), method, text.text());
    return java.failed() ? -1 : size;
}

int openForReading(const std::u16string &address)
{
    const Attached java;
    return descriptorOf(java, java ? java.method("open", "(Ljava/lang/String;)I") : nullptr, address);
}

int openEmptied(const std::u16string &address)
{
    const Attached java;
    return descriptorOf(java, java ? java.method("openEmptied", "(Ljava/lang/String;)I") : nullptr, address);
}

void guardScreen(bool on)
{
    {
        const std::lock_guard hold(link().mutex);
        link().guard = on;
    }
    const Attached java;
    const jmethodID method = java ? java.method("guardScreen", "(Z)V") : nullptr;
    if (method == nullptr)
        return;
    java->CallStaticVoidMethod(java.activity(), method, static_cast<jboolean>(on ? JNI_TRUE : JNI_FALSE));
    static_cast<void>(java.failed());
}

void stepAside()
{
    const Attached java;
    const jmethodID method = java ? java.method("stepAside", "()V") : nullptr;
    if (method == nullptr)
        return;
    java->CallStaticVoidMethod(java.activity(), method);
    static_cast<void>(java.failed());
}

}

// Named after the class, so that Java finds them once the program's library is loaded.
extern "C" {

JNIEXPORT void JNICALL Java_org_backpay_backpay_BackpayActivity_attach(JNIEnv *environment, jclass activity)
{
    using namespace backpay::java_link;
    std::optional<bool> guard;
    {
        const std::lock_guard hold(link().mutex);
        environment->GetJavaVM(&link().machine);
        if (link().activity == nullptr)
            link().activity = static_cast<jclass>(environment->NewGlobalRef(activity));
        guard = link().guard;
    }
    if (guard)
        guardScreen(*guard);
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_BackpayActivity_offerFile(JNIEnv *environment, jclass /*activity*/,
                                                                          jstring address, jstring name, jlong size)
{
    using namespace backpay::java_link;
    Shared shared{textOf(environment, address), textOf(environment, name), size};
    const std::lock_guard hold(link().mutex);
    link().coming.push_back(std::move(shared));
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_BackpayActivity_offerText(JNIEnv *environment, jclass /*activity*/,
                                                                          jstring text)
{
    using namespace backpay::java_link;
    Shared shared{{}, textOf(environment, text), -1};
    const std::lock_guard hold(link().mutex);
    link().coming.push_back(std::move(shared));
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_BackpayActivity_offersEnd(JNIEnv * /*environment*/, jclass /*activity*/)
{
    using namespace backpay::java_link;
    TakeShared take;
    std::vector<Shared> coming;
    {
        const std::lock_guard hold(link().mutex);
        coming.swap(link().coming);
        take = link().take;
        if (!take)
            link().early.push_back(std::move(coming));
    }
    if (take)
        take(std::move(coming));
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_BackpayActivity_screenWentOff(JNIEnv * /*environment*/,
                                                                              jclass /*activity*/)
{
    using namespace backpay::java_link;
    std::function<void()> screenOff;
    {
        const std::lock_guard hold(link().mutex);
        screenOff = link().screenOff;
    }
    if (screenOff)
        screenOff();
}
}
